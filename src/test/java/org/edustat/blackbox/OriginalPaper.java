package org.edustat.blackbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A submission as somebody sees it who opens it by hand: its running text and the cells of its tables. Nothing here is
 * shared with the program's own reading.
 *
 * @param tables by the name under which a place names them: a sheet, {@code #2} for a second table, else nothing
 */
record OriginalPaper(String text, Map<String, Map<String, String>> tables) implements Paper {

    private static final Pattern SPAN = Pattern.compile("第 (\\d+)–(\\d+) 字");

    @Override
    public String at(String place, String written) {
        Matcher span = SPAN.matcher(place);
        if (span.matches()) {
            int[] points = text.codePoints().toArray();
            int start = Integer.parseInt(span.group(1)) - 1;
            int end = Integer.parseInt(span.group(2));
            return end > points.length ? "" : new String(points, start, end - start);
        }
        int mark = place.lastIndexOf('!');
        return tables.getOrDefault(place.substring(0, Math.max(mark, 0)), Map.of())
                .getOrDefault(place.substring(mark + 1), "");
    }

    @Override
    public boolean says(String quotation) {
        return Paper.flat(text).contains(Paper.flat(quotation).replaceAll("^…|…$", ""));
    }

    @Override
    public boolean hasLabel(String label) {
        return tables.values().stream()
                .flatMap(table -> table.values().stream())
                .anyMatch(cell -> Paper.plain(cell).equals(Paper.plain(label)));
    }

    static OriginalPaper workbook(InputStream file) throws IOException {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        DataFormatter shown = new DataFormatter(Locale.ROOT);
        try (Workbook workbook = WorkbookFactory.create(file)) {
            for (Sheet sheet : workbook) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.put(cell.getAddress().formatAsString(), shown.formatCellValue(cell));
                    }
                }
                tables.put(sheet.getSheetName(), cells);
            }
        }
        return new OriginalPaper("", tables);
    }

    static OriginalPaper word(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            String text = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.joining("\n"));
            Map<String, Map<String, String>> tables = new LinkedHashMap<>();
            for (XWPFTable table : document.getTables()) {
                List<List<String>> rows = new ArrayList<>();
                for (XWPFTableRow row : table.getRows()) {
                    rows.add(row.getTableCells().stream()
                            .map(cell -> cell.getText().strip())
                            .toList());
                }
                tables.put(numbered(tables.size()), addressed(rows));
            }
            return new OriginalPaper(text, tables);
        }
    }

    static OriginalPaper page(Path file) throws IOException {
        Element body = Jsoup.parse(file.toFile(), null).body();
        String text = body.select("h1, h2, h3, p, caption").eachText().stream().collect(Collectors.joining("\n"));
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        for (Element table : body.select("table")) {
            tables.put(numbered(tables.size()), spread(table));
        }
        return new OriginalPaper(text, tables);
    }

    /** The cells of a page's table, each at its top-left address. */
    private static Map<String, String> spread(Element table) {
        Map<String, String> cells = new LinkedHashMap<>();
        int number = 0;
        for (Element row : table.select("tr")) {
            int column = 0;
            for (Element cell : row.select("td, th")) {
                while (cells.containsKey(address(number, column))) {
                    column++;
                }
                cover(cells, cell, number, column);
            }
            number++;
        }
        return cells;
    }

    private static void cover(Map<String, String> cells, Element cell, int row, int column) {
        for (int down = 0; down < span(cell, "rowspan"); down++) {
            for (int right = 0; right < span(cell, "colspan"); right++) {
                cells.put(address(row + down, column + right), cell.text());
            }
        }
    }

    private static int span(Element cell, String direction) {
        return cell.hasAttr(direction) ? Integer.parseInt(cell.attr(direction)) : 1;
    }

    static OriginalPaper separated(String text) throws IOException {
        char delimiter = Objects.requireNonNull(List.of('\t', ';', ',').stream()
                .filter(candidate -> text.indexOf(candidate) >= 0)
                .findFirst()
                .orElse(','));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        List<List<String>> rows = format.parse(new StringReader(text)).stream()
                .map(CSVRecord::toList)
                .toList();
        return new OriginalPaper("", Map.of("", addressed(rows)));
    }

    static Map<String, String> addressed(List<List<String>> rows) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                cells.put(address(row, column), rows.get(row).get(column));
            }
        }
        return cells;
    }

    static String numbered(int table) {
        return table == 0 ? "" : "#" + (table + 1);
    }

    private static String address(int row, int column) {
        return new CellReference(row, column, false, false).formatAsString();
    }

    static String decoded(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUnicode) {
            text = new String(bytes, Charset.forName("GB18030"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
