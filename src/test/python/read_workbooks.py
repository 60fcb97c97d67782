"""Reads workbooks with openpyxl: every link leads to a cell that holds something, every chart has data."""
import re
import sys

import openpyxl

PLACE = re.compile(r"^#?'?((?:[^']|'')+?)'?!\$?([A-Z]+)\$?(\d+)$")
FORMULA = re.compile(r'^=HYPERLINK\("([^"]+)",')
AREA = re.compile(r"^'?((?:[^']|'')+?)'?!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$")


def cells(book, reference):
    name, left, top, right, bottom = AREA.match(reference).groups()
    area = book[name][f"{left}{top}:{right or left}{bottom or top}"]
    return [cell.value for row in area for cell in row]


def complaints(path):
    book = openpyxl.load_workbook(path)
    links = charts = 0
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                formula = FORMULA.match(cell.value) if cell.data_type == "f" else None
                if cell.hyperlink is None and formula is None:
                    continue
                links += 1
                if cell.hyperlink is not None and cell.hyperlink.target:
                    yield f"{path} {sheet.title}!{cell.coordinate} leads out of the workbook"
                location = formula.group(1) if formula else cell.hyperlink.location
                name, column, line = PLACE.match(location).groups()
                if name not in book.sheetnames or book[name][f"{column}{line}"].value is None:
                    yield f"{path} {sheet.title}!{cell.coordinate} leads to nothing: {location}"
        for chart in sheet._charts:
            charts += 1
            for series in chart.series:
                values = cells(book, series.val.numRef.f)
                if not any(isinstance(value, (int, float)) for value in values):
                    yield f"{path} {sheet.title}: a chart has no data in {series.val.numRef.f}"
    print(f"{path}: {len(book.sheetnames)} sheets, {links} links, {charts} charts")


found = [complaint for path in sys.argv[1:] for complaint in complaints(path)]
print("\n".join(found[:50]))
sys.exit(1 if found else 0)
