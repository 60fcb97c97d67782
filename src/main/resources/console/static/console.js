// The pages can be read without any of this: it keeps the night's state fresh, draws the chart that the table holds, shows
// how far an upload is, and takes a button away once it was pressed.
'use strict';

document.addEventListener('htmx:configRequest', event => {
  const token = document.querySelector('meta[name=csrf]');
  if (token) event.detail.headers[token.dataset.header] = token.content;
});

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.matches('[data-upload]') && window.FormData) {
    event.preventDefault();
    send(form);
    return;
  }
  const button = form.querySelector('button[data-once]');
  if (button) setTimeout(() => { button.disabled = true; });
});

// a page that comes back from the browser's memory must not keep its buttons away
window.addEventListener('pageshow', () => document.querySelectorAll('button[data-once]').forEach(b => { b.disabled = false; }));

function send(form) {
  const button = form.querySelector('button');
  const bar = form.querySelector('progress');
  const said = form.querySelector('output');
  const request = new XMLHttpRequest();
  button.disabled = true;
  bar.hidden = false;
  request.upload.addEventListener('progress', step => {
    if (!step.lengthComputable) return;
    bar.value = 100 * step.loaded / step.total;
    said.textContent = Math.floor(bar.value) + ' %';
  });
  request.addEventListener('load', () => {
    if (request.status < 400) {
      location.href = '/submissions';
      return;
    }
    const page = new DOMParser().parseFromString(request.responseText, 'text/html');
    const why = page.querySelector('[role=alert]');
    said.textContent = why ? why.textContent : request.status;
    button.disabled = false;
  });
  request.addEventListener('error', () => { said.textContent = '✗'; button.disabled = false; });
  request.open('POST', form.action);
  request.setRequestHeader('X-Upload', 'true');
  request.send(new FormData(form));
}

const points = line => line.data.filter(point => point !== null).length;

function draw() {
  const place = document.querySelector('[data-chart]');
  if (!place || !window.echarts) return;
  const table = document.querySelector(place.dataset.chart);
  const years = [...table.querySelectorAll('thead th.number')].map(cell => cell.textContent);
  const series = [...table.querySelectorAll('tbody tr')]
    .map(row => ({
      name: row.dataset.name,
      type: 'line',
      connectNulls: true,
      symbolSize: 7,
      data: [...row.querySelectorAll('td.number')].map(cell => cell.dataset.value === undefined ? null : Number(cell.dataset.value))
    }))
    .filter(line => line.data.some(point => point !== null))
    // a line of one year is a dot: those with the most years tell most
    .sort((one, other) => points(other) - points(one))
    .slice(0, 12);
  place.classList.add('drawn');
  const chart = window.echarts.init(place);
  const narrow = place.clientWidth < 500;
  chart.setOption({
    tooltip: { trigger: 'axis' },
    legend: { type: 'scroll', top: 0 },
    grid: { left: 8, right: 16, top: 48, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: years },
    yAxis: { type: 'value', name: narrow ? '' : place.dataset.unit, scale: true },
    series
  });
  window.addEventListener('resize', () => chart.resize());
}

// a console that opens anew with new rules is away for some seconds
function awaitReopening() {
  if (!document.querySelector('[data-reopening]')) return;
  let gone = false;
  setInterval(() => fetch('/health/ready', { cache: 'no-store' })
    .then(answer => { if (answer.ok && gone) location.href = '/'; })
    .catch(() => { gone = true; }), 700);
}

window.addEventListener('load', draw);
window.addEventListener('load', awaitReopening);
