package org.edustat.operations.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

import org.edustat.concept.Area;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Origin;

/** A statement as one line of JSON: where it stands, what it says, what it means. */
final class StatementLine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StatementLine() {}

    static String json(String document, ReadStatement read) {
        return JSON.writeValueAsString(fields(document, read));
    }

    /** The fields in their fixed order; those of the place differ between text and tables. */
    static Map<String, @Nullable Object> fields(String document, ReadStatement read) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("document", document);
        CellSpans.Span span = read.span();
        if (span != null) {
            fields.put("start", span.start());
            fields.put("end", span.end());
        }
        fields.putAll(place(read.statement().origin()));
        fields.put("text", read.statement().origin().text());
        fields.put("value", read.settled().amount().value());
        fields.put("upper", read.settled().amount().upper());
        fields.put("unit", read.settled().amount().unit().code());
        fields.put("qualifier", read.settled().amount().qualifier().code());
        fields.put("kind", read.settled().kind().code());
        fields.put("indicator", indicator(read));
        fields.put("stage", read.settled().stage().code());
        fields.put("sector", read.settled().sector().code());
        fields.put("region", region(read));
        fields.put("period", read.settled().period());
        if (read.statement().origin() instanceof Origin.InGrid cell) {
            fields.put("row_headers", addresses(cell.rowHeaders()));
            fields.put("column_headers", addresses(cell.columnHeaders()));
        }
        return fields;
    }

    /**
     * None for a cell of one side of the urban and rural division: these fields have no slot that could say which. In a
     * sentence the vocabulary tells a division from a mere mention.
     */
    private static @Nullable String indicator(ReadStatement read) {
        boolean side = read.statement().origin() instanceof Origin.InGrid
                && read.settled().area() != Area.ALL;
        return side || read.settled().indicator().isEmpty()
                ? null
                : read.settled().indicator();
    }

    /** Empty for what is said of one school: these fields have no slot for it, and it is no figure of the region. */
    private static String region(ReadStatement read) {
        return read.settled().institution().isEmpty() ? read.settled().region() : "";
    }

    static Map<String, Object> place(Origin origin) {
        Map<String, Object> place = new LinkedHashMap<>();
        if (origin instanceof Origin.InText text) {
            place.put("start", text.start());
            place.put("end", text.end());
        }
        if (origin instanceof Origin.InGrid cell) {
            place.put("sheet", cell.sheet());
            place.put("table", cell.table());
            place.put("cell", cell.cell().a1());
        }
        return place;
    }

    private static List<List<String>> addresses(List<List<CellAddress>> headers) {
        return headers.stream()
                .map(path -> path.stream().map(CellAddress::a1).toList())
                .toList();
    }
}
