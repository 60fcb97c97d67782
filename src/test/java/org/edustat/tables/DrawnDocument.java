package org.edustat.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;

/** Writes drawn tables as a document, with the lines before and after them as paragraphs. */
final class DrawnDocument {

    private DrawnDocument() {}

    static void write(List<Drawing> sheets, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            sheets.forEach(sheet -> write(sheet, document));
            document.write(out);
        }
    }

    private static void write(Drawing sheet, XWPFDocument document) {
        int row = 0;
        for (; sheet.rows().get(row).size() < 2; row++) {
            document.createParagraph().createRun().setText(sheet.rows().get(row).get(0));
        }
        XWPFTable table = document.createTable();
        table.removeRow(0);
        for (; row < sheet.rows().size() && sheet.rows().get(row).size() > 1; row++) {
            row(sheet, row, table.createRow());
        }
        for (; row < sheet.rows().size(); row++) {
            document.createParagraph().createRun().setText(sheet.rows().get(row).get(0));
        }
    }

    private static void row(Drawing sheet, int index, XWPFTableRow row) {
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        for (int column = 0; column < sheet.rows().get(index).size(); column++) {
            CellAddress at = new CellAddress(index, column);
            CellRange merge = sheet.merges().stream()
                    .filter(range -> range.contains(at))
                    .findFirst()
                    .orElse(new CellRange(at, at));
            if (at.column() == merge.first().column()) {
                cell(row.createCell(), sheet.text(at), at, merge);
            }
        }
    }

    private static void cell(XWPFTableCell cell, String text, CellAddress at, CellRange merge) {
        cell.setText(DrawnCell.of(text).text());
        CTTcPr look = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        int width = merge.last().column() - merge.first().column() + 1;
        if (width > 1) {
            look.addNewGridSpan().setVal(java.math.BigInteger.valueOf(width));
        }
        if (merge.last().row() > merge.first().row()) {
            look.addNewVMerge().setVal(at.row() == merge.first().row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }
}
