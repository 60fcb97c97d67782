package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.edustat.reading.archive.OfficePackage;

/**
 * What all sheets of a workbook share.
 *
 * @param strings the texts that cells point to
 * @param looks the looks that cells point to
 */
record SheetContext(List<String> strings, List<Look> looks, boolean from1904) {

    static SheetContext read(OfficePackage container, Workbook workbook) throws IOException {
        Optional<String> strings = container.related(workbook.part(), "sharedStrings");
        Optional<String> styles = container.related(workbook.part(), "styles");
        return new SheetContext(
                strings.isPresent() ? SharedStrings.read(container, strings.get()) : List.of(),
                styles.isPresent() ? Styles.read(container, styles.get()) : List.of(),
                workbook.from1904());
    }

    Look look(int index) {
        return index >= 0 && index < looks.size() ? looks.get(index) : Look.PLAIN;
    }
}
