package org.edustat.reporting.returned;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;

import org.edustat.concept.CellAddress;

/** Colours and annotates single cells; every other look of a cell stays. */
final class CellMarker {

    private final Workbook workbook;
    private final Map<Look, CellStyle> looks = new HashMap<>();

    CellMarker(Workbook workbook) {
        this.workbook = workbook;
    }

    private record Look(int style, Mark.Tone tone) {}

    void mark(Sheet sheet, Note note) {
        CellAddress address = note.cell();
        Row row = sheet.getRow(address.row());
        Cell cell = (row == null ? sheet.createRow(address.row()) : row)
                .getCell(address.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(looks.computeIfAbsent(
                new Look(cell.getCellStyle().getIndex(), note.tone()), look -> filled(cell, note.tone())));
        annotate(sheet, cell, note.text());
    }

    private CellStyle filled(Cell cell, Mark.Tone tone) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        if (workbook instanceof HSSFWorkbook) {
            style.setFillForegroundColor(nearest(tone).getIndex());
        } else {
            style.setFillForegroundColor(new XSSFColor(
                    new byte[] {(byte) (tone.colour >> 16), (byte) (tone.colour >> 8), (byte) tone.colour}, null));
        }
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** The old format has a palette. */
    private static IndexedColors nearest(Mark.Tone tone) {
        return switch (tone) {
            case WRONG -> IndexedColors.ROSE;
            case DOUBTFUL -> IndexedColors.LIGHT_YELLOW;
            case SETTLED -> IndexedColors.LIGHT_GREEN;
        };
    }

    /** A note that the district wrote itself stays, behind ours. */
    private void annotate(Sheet sheet, Cell cell, String said) {
        Comment own = cell.getCellComment();
        String text = Stream.of(said, own == null ? "" : Objects.toString(own.getString(), ""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n——\n"));
        if (own != null) {
            cell.removeCellComment();
        }
        Comment note = sheet.createDrawingPatriarch().createCellComment(beside(cell, text));
        note.setString(workbook.getCreationHelper().createRichTextString(text));
        note.setAuthor(Note.AUTHOR);
        cell.setCellComment(note);
    }

    private ClientAnchor beside(Cell cell, String text) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + Note.COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + Note.rows(text));
        return anchor;
    }
}
