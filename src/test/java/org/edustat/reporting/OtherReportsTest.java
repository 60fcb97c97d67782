package org.edustat.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands beside the workbook: the data package, the briefing, the evidence page. */
class OtherReportsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Reporting reporting = new Reporting(SampleReport.catalogue());
    private final YearReport report = SampleReport.of2020(Messages.chinese());

    @TempDir
    Path folder;

    @Test
    void theDataPackageIsOneForFrictionless() throws IOException {
        Path described = reporting.pack(report, folder).resolve("datapackage.json");

        try (InputStream schema = getClass().getResourceAsStream("/frictionless/tabular-data-package.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                            .getSchema(schema)
                            .validate(Files.readString(described), InputFormat.JSON))
                    .isEmpty();
        }
        for (JsonNode resource : JSON.readTree(described).path("resources")) {
            List<CSVRecord> rows =
                    csv(described.resolveSibling(resource.path("path").asString()));
            List<String> fields = new ArrayList<>();
            resource.path("schema")
                    .path("fields")
                    .forEach(field -> fields.add(field.path("name").asString()));
            assertThat(rows.get(0).toList()).isEqualTo(fields);
        }
    }

    @Test
    void eachFigureHasOneRowInTheTableAndOneInSdmx() throws IOException {
        Path place = reporting.pack(report, folder);
        List<String> keys = SampleReport.figures().stream()
                .map(Figure::key)
                .filter(key -> key.period().workbookYear() == 2020)
                .map(Key::notation)
                .sorted()
                .toList();

        assertThat(column(csv(place.resolve("figures.csv")), "key")).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(column(csv(place.resolve("sdmx.csv")), "FIGURE_KEY")).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(csv(place.resolve("sdmx.csv")).stream()
                        .map(row -> String.join("/", row.toList().subList(3, 10))))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoContradictsAFigureIsNoWitnessOfIt() throws IOException {
        List<CSVRecord> rows = csv(reporting.pack(report, folder).resolve("figures.csv"));
        int hired = column(rows, "key").indexOf("410600/teachers_hired/2020");

        assertThat(column(rows, "disputed").get(hired)).isEqualTo("true");
        assertThat(column(rows, "witnesses").get(hired)).isEqualTo("0");
    }

    @Test
    void everyCodeOfTheSdmxRowsStandsInItsStructure() throws IOException {
        Path place = reporting.pack(report, folder);
        JsonNode lists =
                JSON.readTree(place.resolve("sdmx-structure.json")).path("data").path("codelists");
        List<CSVRecord> rows = csv(place.resolve("sdmx.csv"));

        assertThat(lists).isNotEmpty();
        for (JsonNode list : lists) {
            List<String> codes = new ArrayList<>();
            list.path("codes").forEach(code -> codes.add(code.path("id").asString()));
            assertThat(codes)
                    .containsAll(column(rows, list.path("id").asString().substring("CL_".length())));
        }
    }

    @Test
    void everyNumberOfTheBriefingHasItsFootnote() throws IOException {
        try (XWPFDocument briefing = new XWPFDocument(Files.newInputStream(reporting.brief(report, folder)))) {
            List<String> sentences = briefing.getParagraphs().stream()
                    .map(paragraph -> paragraph.getText())
                    .filter(text -> text.startsWith("•") && !text.contains("没有"))
                    .toList();

            assertThat(sentences).hasSizeGreaterThan(3).allMatch(text -> text.contains("[footnoteRef:"));
            assertThat(sentences).anyMatch(text -> text.contains("147,211人") && text.contains("146,939人"));
            assertThat(briefing.getFootnotes().toString()).isNotEmpty();
            assertThat(briefing.getDocument().xmlText().split("footnoteReference", -1))
                    .as("each reference has a note of its own, else the numbers of all that follow are wrong")
                    .hasSize(briefing.getFootnotes().stream()
                                    .filter(note -> note.getId().signum() > 0)
                                    .toList()
                                    .size()
                            + 1);
        }
    }

    @Test
    void thePageHoldsItsDataWhateverAPaperSays() throws IOException {
        String page = Files.readString(reporting.giveEvidence(report, folder));
        String data = page.substring(page.indexOf("id=\"data\">") + 10);
        JsonNode content = JSON.readTree(data.substring(0, data.indexOf("</script>")));

        assertThat(content.path("figures")).hasSizeGreaterThan(14);
        assertThat(page).doesNotContain("src=\"http", "href=\"http").contains("default-src 'none'");
        assertThat(content.path("bounded").asString()).isEmpty();
    }

    @Test
    void aPageOfAHugeNightSaysWhatItLeavesOut() throws IOException {
        String page = Files.readString(reporting.giveEvidence(ManyFiguresTest.report(200), folder));

        assertThat(page).contains("本页收入 8000 个数字（共 12000 个）");
        assertThat(page.length()).isLessThan(8_000_000);
    }

    @Test
    void theSameReportGivesTheSameBytesInAnyPlaceOfTheWorld() throws IOException {
        byte[][] here = written(folder.resolve("here"));
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(written(folder.resolve("there"))).isDeepEqualTo(here);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private byte[][] written(Path place) throws IOException {
        reporting.pack(report, place);
        reporting.brief(report, place);
        reporting.giveEvidence(report, place);
        try (Stream<Path> files = Files.walk(place)) {
            List<byte[]> bytes = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                bytes.add(Files.readAllBytes(file));
            }
            assertThat(bytes).hasSize(9);
            return bytes.toArray(byte[][]::new);
        }
    }

    private static List<String> column(List<CSVRecord> rows, String name) {
        int column = rows.get(0).toList().indexOf(name);
        assertThat(column).as(name).isNotNegative();
        return rows.stream().skip(1).map(row -> row.get(column)).toList();
    }

    private static List<CSVRecord> csv(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }
}
