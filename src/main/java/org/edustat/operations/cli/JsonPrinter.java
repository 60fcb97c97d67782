package org.edustat.operations.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.ObjectMapper;

/** Prints a listing as one JSON array with an object a row. */
final class JsonPrinter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonPrinter() {}

    static void print(Listing listing, PrintWriter out) {
        List<Map<String, String>> rows =
                listing.rows().stream().map(row -> object(listing.names(), row)).toList();
        out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(rows));
        out.flush();
    }

    private static Map<String, String> object(List<String> names, List<Object> row) {
        Map<String, String> object = new LinkedHashMap<>();
        for (int column = 0; column < names.size(); column++) {
            object.put(names.get(column), written(row.get(column)));
        }
        return object;
    }

    private static String written(Object cell) {
        return cell instanceof Word word ? word.code() : cell.toString();
    }
}
