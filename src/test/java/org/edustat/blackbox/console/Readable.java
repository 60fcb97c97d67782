package org.edustat.blackbox.console;

import java.util.List;

import com.microsoft.playwright.Page;

/** What keeps somebody who cannot see well, or has no mouse, from using a page; empty where nothing does. */
final class Readable {

    private static final String FAULTS = """
            () => {
              const faults = [];
              const named = one => one.labels?.length || one.getAttribute('aria-label') || one.getAttribute('aria-labelledby')
                || one.textContent.trim() || one.title;
              const shown = one => one.getClientRects().length > 0 && getComputedStyle(one).visibility !== 'hidden';
              const tell = (what, one) => faults.push(what + ': ' + one.outerHTML.slice(0, 120));
              if (!document.documentElement.lang) faults.push('no language');
              if (document.querySelectorAll('h1').length !== 1) faults.push('not one h1');
              if (document.querySelectorAll('main').length !== 1) faults.push('not one main');
              document.querySelectorAll('nav, [role=region], [role=img]').forEach(one => { if (!named(one)) tell('no name', one); });
              document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea')
                .forEach(one => { if (shown(one) && !named(one)) tell('no name', one); });
              document.querySelectorAll('table').forEach(one => { if (!one.querySelector('th[scope]')) tell('no head', one); });
              document.querySelectorAll('[tabindex]').forEach(one => { if (one.tabIndex > 0) tell('odd order', one); });
              const ids = [...document.querySelectorAll('[id]')].map(one => one.id);
              ids.filter((id, at) => ids.indexOf(id) !== at).forEach(id => faults.push('twice: ' + id));
              const parts = colour => colour.match(/[\\d.]+/g).map(Number);
              const light = colour => {
                const [r, g, b] = parts(colour).map(one => one / 255)
                  .map(one => one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const ground = one => {
                for (let at = one; at; at = at.parentElement) {
                  const colour = getComputedStyle(at).backgroundColor;
                  if ((parts(colour)[3] ?? 1) === 1) return colour;
                }
                return 'rgb(255, 255, 255)';
              };
              const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = words.nextNode(); node; node = words.nextNode()) {
                const one = node.parentElement;
                if (!node.textContent.trim() || !shown(one) || one.closest('script, svg, option, [disabled], canvas')) continue;
                const [a, b] = [light(getComputedStyle(one).color), light(ground(one))];
                const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (contrast < 4.5) tell('contrast ' + contrast.toFixed(2), one);
              }
              return [...new Set(faults)].slice(0, 10);
            }""";

    private Readable() {}

    static List<?> faults(Page page) {
        return (List<?>) page.evaluate(FAULTS);
    }
}
