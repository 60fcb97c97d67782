package org.edustat.benchmark;

import java.util.Random;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The one sheet of a workbook of {@link SchoolLists}. The order of the random numbers is part of the data. */
final class SchoolList {

    private static final String[] TOP = {
        "学校代码", "学校名称", "学段", "在校生数", "在校生数", "在校生数", "专任教师", "专任教师", "专任教师", "校舍与场地", "校舍与场地", "经费", "建校日期", "备注"
    };
    private static final String[] SUB = {
        "", "", "", "合计", "女", "寄宿生", "合计", "女", "高级职称", "建筑面积", "运动场面积", "生均支出", "", ""
    };
    private static final String[] STAGES = {"小学", "初中", "普通高中"};

    private static final int COLUMNS = 14;
    private static final int FIRST_FIGURE = 3;
    private static final int FIRST_MEASURED = 9;
    private static final int DATE = 12;
    private static final int REMARK = 13;
    private static final int HEADER = 2;
    private static final int FIRST_SCHOOL = 4;
    private static final int WIDTH = 14 * 256;

    private final XSSFSheet sheet;
    private final SchoolListStyles styles;
    private final Random random;

    SchoolList(XSSFWorkbook workbook, Random random) {
        this.sheet = workbook.createSheet("学校基本情况");
        this.styles = SchoolListStyles.in(workbook);
        this.random = random;
    }

    void fill(String code, String county, String year) {
        head(code, county, year);
        double[] totals = new double[COLUMNS];
        for (int school = 0; school < SchoolLists.SCHOOLS; school++) {
            school(FIRST_SCHOOL + school, code + String.format("%04d", school + 1), county, totals);
        }
        total(FIRST_SCHOOL + SchoolLists.SCHOOLS, totals);
        for (int column = 0; column < COLUMNS; column++) {
            sheet.setColumnWidth(column, WIDTH);
        }
    }

    private void head(String code, String county, String year) {
        text(0, 0, year + "学年 " + county + " 基础教育学校基本情况表", styles.header());
        merge(0, 0, 0, COLUMNS - 1);
        text(1, 0, "行政区划代码:" + code + "  填报单位:" + county + "教育局  计量单位:人、平方米、元", styles.text());
        merge(1, 1, 0, COLUMNS - 1);
        for (int column = 0; column < COLUMNS; column++) {
            boolean again = column > 0 && TOP[column].equals(TOP[column - 1]);
            text(HEADER, column, again ? null : TOP[column], styles.header());
            text(HEADER + 1, column, SUB[column].isEmpty() ? null : SUB[column], styles.header());
        }
        for (int column : new int[] {0, 1, 2, DATE, REMARK}) {
            merge(HEADER, HEADER + 1, column, column);
        }
        merge(HEADER, HEADER, 3, 5);
        merge(HEADER, HEADER, 6, 8);
        merge(HEADER, HEADER, 9, 10);
    }

    private void school(int row, String code, String county, double[] totals) {
        int students = 30 + random.nextInt(2500);
        int teachers = 2 + students / 15;
        text(row, 0, code, styles.text());
        text(row, 1, county + Invention.signs(random, 2) + "镇" + Invention.signs(random, 2) + "学校", styles.text());
        text(row, 2, STAGES[random.nextInt(STAGES.length)], styles.text());
        double[] values = {
            students,
            random.nextInt(students),
            random.nextInt(students),
            teachers,
            random.nextInt(teachers),
            random.nextInt(teachers),
            random.nextInt(3000000) / 100.0,
            random.nextInt(900000) / 100.0,
            random.nextInt(3000000) / 100.0
        };
        for (int i = 0; i < values.length; i++) {
            totals[FIRST_FIGURE + i] += values[i];
            int column = FIRST_FIGURE + i;
            number(row, column, values[i], styles.number(column < FIRST_MEASURED));
        }
        number(row, DATE, 20000 + random.nextInt(24000), styles.date());
        text(row, REMARK, random.nextInt(4) == 0 ? "含教学点" + Invention.signs(random, 3) : null, styles.text());
    }

    private void total(int row, double[] totals) {
        text(row, 0, "合计", styles.header());
        for (int column = FIRST_FIGURE; column < DATE; column++) {
            char letter = (char) ('A' + column);
            Cell cell = cell(row, column);
            cell.setCellFormula("SUM(" + letter + "5:" + letter + row + ")");
            cell.setCellValue(totals[column]);
            cell.setCellStyle(styles.number(column < FIRST_MEASURED));
        }
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }

    /** The value before the style, since the order stands in the file. */
    private void text(int row, int column, String text, CellStyle style) {
        Cell cell = cell(row, column);
        if (text != null) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(style);
    }

    private void number(int row, int column, double value, CellStyle style) {
        Cell cell = cell(row, column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private Cell cell(int row, int column) {
        Row existing = sheet.getRow(row);
        return (existing == null ? sheet.createRow(row) : existing).createCell(column);
    }
}
