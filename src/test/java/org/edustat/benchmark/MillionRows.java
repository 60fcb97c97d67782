package org.edustat.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The large: one workbook of rows by twelve columns in the shape that desktop programs write, with shared strings, an
 * address on every cell and spans on rows. Seeded.
 */
final class MillionRows {

    private static final String[] HEADER = {
        "行政区划代码", "学校名称", "办学类型", "学年", "在校生数", "女生数", "专任教师数", "建筑面积", "生均经费", "填报日期", "班级数", "备注"
    };
    private static final String[] TYPES = {
        "完全小学", "教学点", "初级中学", "九年一贯制学校", "完全中学", "高级中学", "十二年一贯制学校", "幼儿园", "特殊教育学校", "中等职业学校", "工读学校", "附设班"
    };
    private static final int REGIONS = 3200;
    private static final int SCHOOLS = 60000;
    private static final int SCHOOL_YEARS = 6;
    private static final int REMARKS = 200;
    private static final int FLUSH = 1 << 16;

    private final Random random = new Random(Invention.SEED);
    private final List<String> strings = new ArrayList<>();
    private final StringBuilder xml = new StringBuilder();
    private int regions;
    private int schools;
    private int types;
    private int years;
    private int remarks;

    static void write(Path file, int rows) throws IOException {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), FLUSH);
                ZipOutputStream container = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            new MillionRows().fill(container, rows);
        }
    }

    private void fill(ZipOutputStream container, int rows) throws IOException {
        collect();
        for (String part : List.of(
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml")) {
            container.putNextEntry(new ZipEntry(part));
            container.write(Resources.bytes("large/" + part.replace('/', '.')));
            container.closeEntry();
        }
        container.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        shared(rows);
        flush(container);
        container.closeEntry();
        container.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        rows(container, rows);
        container.closeEntry();
    }

    /** The order in which the words are invented is part of the data. */
    private void collect() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < REGIONS; i++) {
            codes.add("%02d%02d%02d".formatted(11 + i * 7 % 54, 1 + i / 54 % 30, 1 + random.nextInt(80)));
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < SCHOOLS; i++) {
            names.add(school());
        }
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < REMARKS; i++) {
            notes.add("备注:" + Invention.signs(random, 4 + random.nextInt(12)) + (i % 20 == 0 ? " <&> " : ""));
        }
        Collections.addAll(strings, HEADER);
        regions = add(codes);
        schools = add(names);
        types = add(List.of(TYPES));
        List<String> schoolYears = new ArrayList<>();
        for (int year = 0; year < SCHOOL_YEARS; year++) {
            schoolYears.add(Invention.schoolYear(year));
        }
        years = add(schoolYears);
        remarks = add(notes);
    }

    private String school() {
        String county = Invention.signs(random, 2) + (random.nextBoolean() ? "县" : "市");
        String town = Invention.signs(random, 2) + "镇";
        String name = Invention.signs(random, 2);
        String kind = random.nextInt(3) == 0 ? "中心小学" : random.nextBoolean() ? "小学" : "初级中学";
        return county + town + name + kind;
    }

    private int add(List<String> more) {
        int first = strings.size();
        strings.addAll(more);
        return first;
    }

    private void shared(int rows) {
        xml.append(start("sst")
                .replace(">\u0000", " count=\"" + rows * 5L + "\" uniqueCount=\"" + strings.size() + "\">"));
        for (String string : strings) {
            String escaped = string.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            xml.append("<si><t>").append(escaped).append("</t></si>");
        }
        xml.append("</sst>");
    }

    private static String start(String root) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<" + root
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\u0000";
    }

    private void rows(ZipOutputStream container, int rows) throws IOException {
        xml.append(start("worksheet").replace("\u0000", ""))
                .append("<dimension ref=\"A1:L" + (rows + 1) + "\"/><sheetData>")
                .append("<row r=\"1\" spans=\"1:12\">");
        for (int column = 0; column < HEADER.length; column++) {
            string((char) ('A' + column), 1, column);
        }
        xml.append("</row>");
        for (int row = 2; row <= rows + 1; row++) {
            row(row);
            if (xml.length() > FLUSH) {
                flush(container);
            }
        }
        xml.append("</sheetData></worksheet>");
        flush(container);
    }

    private void row(int row) {
        int school = random.nextInt(SCHOOLS);
        int students = 20 + random.nextInt(3000);
        xml.append("<row r=\"").append(row).append("\" spans=\"1:12\">");
        string('A', row, regions + school % REGIONS);
        string('B', row, schools + school);
        string('C', row, types + random.nextInt(TYPES.length));
        string('D', row, years + random.nextInt(SCHOOL_YEARS));
        number('E', row, "", students);
        number('F', row, "", random.nextInt(students));
        number('G', row, "", 1 + students / 15);
        number('H', row, " s=\"2\"", random.nextInt(3000000) / 100.0);
        number('I', row, "", random.nextDouble() * 30000);
        number('J', row, " s=\"1\"", 43344 + random.nextInt(2000));
        number('K', row, "", 1 + students / 40);
        if (random.nextBoolean()) {
            string('L', row, remarks + random.nextInt(REMARKS));
        }
        xml.append("</row>");
    }

    private void string(char column, int row, int index) {
        xml.append("<c r=\"").append(column).append(row).append("\" t=\"s\"><v>");
        xml.append(index).append("</v></c>");
    }

    private void number(char column, int row, String style, Number value) {
        xml.append("<c r=\"").append(column).append(row).append('"').append(style);
        xml.append("><v>").append(value).append("</v></c>");
    }

    private void flush(ZipOutputStream container) throws IOException {
        container.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
    }
}
