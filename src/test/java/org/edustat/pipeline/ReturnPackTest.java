package org.edustat.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.catalogue.JobsFolder;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnPackTest {

    private static final String PACK = "output/returned/410621-浚县/";

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void open() {
        bureau = Bureau.in(folder);
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    /** 巩固率 of 150 % is out of range. */
    private void send(Workbook workbook, String name, double rate) throws IOException {
        Sheet sheet = workbook.createSheet("基本情况");
        row(sheet, 0, "指标", "小学", null);
        row(sheet, 1, "在校生数（人）", null, 3000.0);
        row(sheet, 2, "巩固率（%）", null, rate);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        Path file = folder.resolve("input/410621-浚县/2020").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes.toByteArray());
    }

    private static void row(Sheet sheet, int number, String label, String text, Double value) {
        Row row = sheet.createRow(number);
        row.createCell(0).setCellValue(label);
        if (text != null) {
            row.createCell(1).setCellValue(text);
        }
        if (value != null) {
            row.createCell(1).setCellValue(value);
        }
    }

    private Map<CellAddress, String> notes(String name) throws IOException {
        try (InputStream file = Files.newInputStream(folder.resolve(PACK + name));
                Workbook workbook = WorkbookFactory.create(file)) {
            Sheet sheet = workbook.getSheetAt(0);
            for (CellAddress address : sheet.getCellComments().keySet()) {
                Cell cell = sheet.getRow(address.getRow()).getCell(address.getColumn());
                assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            }
            return sheet.getCellComments().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> text(entry.getValue())));
        }
    }

    private static String text(Comment comment) {
        return comment.getString().getString();
    }

    private String letter() throws IOException {
        try (InputStream file = Files.newInputStream(folder.resolve(PACK + "核实函.docx"));
                XWPFWordExtractor letter = new XWPFWordExtractor(new XWPFDocument(file))) {
            return letter.getText();
        }
    }

    @Test
    void aDistrictGetsItsOwnWorkbookBackWithTheDoubtfulCellMarkedAndALetter() throws IOException {
        send(new XSSFWorkbook(), "报表.xlsx", 150);
        byte[] sent = Files.readAllBytes(folder.resolve("input/410621-浚县/2020/报表.xlsx"));
        bureau.run();

        assertThat(notes("2020/报表（批注）.xlsx")).hasSize(1).containsKey(new CellAddress("B3"));
        assertThat(notes("2020/报表（批注）.xlsx").get(new CellAddress("B3"))).contains("巩固率", "处理：");
        assertThat(letter()).contains("浚县教育局：", "报表.xlsx", "B3", "请改正后按原文件名重新报送");
        assertThat(Files.readAllBytes(folder.resolve("input/410621-浚县/2020/报表.xlsx")))
                .isEqualTo(sent);
    }

    @Test
    void anOldWorkbookIsMarkedToo() throws IOException {
        send(new HSSFWorkbook(), "报表.xls", 150);
        bureau.run();

        assertThat(notes("2020/报表（批注）.xls")).containsOnlyKeys(new CellAddress("B3"));
    }

    @Test
    void whatCannotBeAnnotatedGetsTheLetterAlone() throws IOException {
        bureau.put("410621-浚县/2020/报表.csv", "指标,小学\n在校生数（人）,3000\n巩固率（%）,150\n").run();

        assertThat(letter()).contains("报表.csv", "B3");
        assertThat(folder.resolve(PACK + "2020")).doesNotExist();
    }

    @Test
    void whenItResubmitsEachNoteIsTickedOffOrStandsAgain() throws IOException {
        send(new XSSFWorkbook(), "报表.xlsx", 150);
        bureau.run();
        send(new XSSFWorkbook(), "报表.xlsx", 151);
        bureau.run();
        assertThat(notes("2020/报表（批注）.xlsx").get(new CellAddress("B3"))).startsWith("【再次提出】");
        assertThat(letter()).contains("已改正0处，仍存在1处");

        send(new XSSFWorkbook(), "报表.xlsx", 99);
        bureau.run();
        assertThat(notes("2020/报表（批注）.xlsx").get(new CellAddress("B3"))).startsWith("✓ 已改正");
        assertThat(letter()).contains("已改正1处，仍存在0处", "全部改正");
    }

    @Test
    void theSamePackHasTheSameBytesAndAnInboxWithoutDoubtsGivesNone() throws IOException {
        send(new XSSFWorkbook(), "报表.xlsx", 150);
        bureau.run();
        Map<String, String> first = bureau.answer();
        assertThat(bureau.releases()
                        .give(
                                bureau.ledger().evaluations().latest().orElseThrow(),
                                bureau.settings(),
                                folder.resolve("again")))
                .isEmpty();
        assertThat(Bureau.answer(folder.resolve("again"))).isEqualTo(first);

        send(new XSSFWorkbook(), "报表.xlsx", 99);
        try (Bureau other = Bureau.in(folder.resolve("other"))) {
            other.put("410621-浚县/2020/报表.csv", "指标,小学\n在校生数（人）,3000\n").run();
            assertThat(other.answer().keySet()).noneMatch(file -> file.startsWith("returned"));
        }
    }

    @Test
    void aBureauThatGivesNothingBackSaysSo() throws IOException {
        Files.createDirectories(folder.resolve("jobs"));
        Files.writeString(folder.resolve("jobs/nightly.yaml"), "reports:\n  also: [briefing]\n");
        send(new XSSFWorkbook(), "报表.xlsx", 150);
        bureau.with(NightlySettings.load(new JobsFolder(folder.resolve("jobs")), Bureau.NIGHT)
                        .withInput(folder.resolve("input"))
                        .withOutput(folder.resolve("output")))
                .run();

        assertThat(folder.resolve("output/2020")).isNotEmptyDirectory();
        assertThat(folder.resolve("output/returned")).doesNotExist();
    }
}
