package org.edustat.reporting.packaged;

import java.util.List;
import java.util.stream.Stream;

/**
 * One CSV file of the package.
 *
 * @param name without its ending
 * @param key the columns that tell its rows apart
 * @param rows read once, while the file is written
 */
record Table(String name, String title, List<Column> columns, List<String> key, Stream<List<String>> rows) {

    String path() {
        return name + ".csv";
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}
