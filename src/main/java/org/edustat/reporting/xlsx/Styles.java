package org.edustat.reporting.xlsx;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;

/** The cell styles of one workbook, each made once. */
final class Styles {

    /** As wide as a blank, in the words of a number format. */
    private static final String SPACE = "_ ";

    private final XSSFWorkbook workbook;
    private final Map<Wanted, XSSFCellStyle> made = new HashMap<>();
    private final Map<Letters, XSSFFont> fonts = new HashMap<>();

    /**
     * Everything that tells two styles apart.
     *
     * @param plain whether its words are shown as they are even when somebody edits the cell: what begins with = + - @
     *     would else become a formula
     */
    private record Wanted(Role role, String format, int indent, boolean linked, boolean opensGroup, boolean plain) {

        /** By hand, as {@link #equals}: a record's own ones are slow, and every cell asks. */
        @Override
        public int hashCode() {
            int flags = (linked ? 1 : 0) + (opensGroup ? 2 : 0) + (plain ? 4 : 0);
            return ((role.ordinal() * 31 + format.hashCode()) * 31 + indent) * 31 + flags;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Wanted wanted
                    && role == wanted.role
                    && indent == wanted.indent
                    && linked == wanted.linked
                    && opensGroup == wanted.opensGroup
                    && plain == wanted.plain
                    && format.equals(wanted.format);
        }
    }

    private record Letters(int size, boolean bold, String ink) {}

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(Look.FONT);
    }

    XSSFCellStyle of(CellModel cell, boolean opensGroup) {
        Wanted wanted = new Wanted(
                cell.role(),
                cell.format(),
                cell.indent(),
                cell.link() != null,
                opensGroup,
                CellText.formulaLike(cell.text()));
        XSSFCellStyle known = made.get(wanted);
        if (known == null) {
            known = make(wanted);
            made.put(wanted, known);
        }
        return known;
    }

    private XSSFCellStyle make(Wanted wanted) {
        Look look = Look.of(wanted.role());
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(
                fonts.computeIfAbsent(new Letters(look.size(), look.bold(), look.ink(wanted.linked())), this::font));
        style.setAlignment(look.alignment());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look.wrapped() && wanted.format().isEmpty());
        boolean number = !wanted.format().isEmpty();
        style.setIndention((short) (wanted.indent() + (number ? 0 : look.indent())));
        style.setQuotePrefixed(wanted.plain());
        if (number) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format(wanted.format(), look)));
        }
        if (look.fill() != null) {
            style.setFillForegroundColor(color(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.boxed()) {
            box(style, wanted.opensGroup());
        }
        return style;
    }

    /** A number is kept off the line by its format: programs do not agree on what setting in from the right means. */
    private static String format(String plain, Look look) {
        return look.alignment() == HorizontalAlignment.RIGHT ? plain.replace(";", SPACE + ";") + SPACE : plain;
    }

    private static void box(XSSFCellStyle style, boolean opensGroup) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(color(opensGroup ? Look.GROUP_LINE : Look.LINE));
        style.setBottomBorderColor(color(Look.LINE));
        style.setLeftBorderColor(color(Look.LINE));
        style.setRightBorderColor(color(Look.LINE));
    }

    private XSSFFont font(Letters letters) {
        XSSFFont font = workbook.createFont();
        font.setFontName(Look.FONT);
        font.setFontHeightInPoints((short) letters.size());
        font.setBold(letters.bold());
        font.setColor(color(letters.ink()));
        return font;
    }

    static byte[] rgb(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    static XSSFColor color(String hex) {
        return new XSSFColor(rgb(hex), new DefaultIndexedColorMap());
    }
}
