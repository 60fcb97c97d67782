package org.edustat.reporting.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/** Writes a paper as docx, A4 upright. */
public final class PaperWriter {

    private static final String FONT = "SimSun";
    private static final String HEADING_FONT = "SimHei";
    private static final String INK = "1F3A5F";
    private static final int TITLE_POINTS = 18;
    private static final int HEADING_POINTS = 12;
    private static final int TEXT_POINTS = 10;
    private static final int NOTE_POINTS = 7;

    private static final int SPACE_AFTER = 60;
    private static final int INDENT = 240;

    private static final Pattern NOTE = Pattern.compile("\\[(\\d+)]");

    private final Paper paper;

    public PaperWriter(Paper paper) {
        this.paper = paper;
    }

    public void write(OutputStream file) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            WordFile.lay(document, paper.title(), paper.date());
            small(document);
            run(centred(document), paper.title(), TITLE_POINTS, HEADING_FONT, true);
            run(centred(document), paper.line(), TEXT_POINTS, FONT, false);
            for (Paper.Section section : paper.sections()) {
                run(paragraph(document), section.heading(), HEADING_POINTS, HEADING_FONT, true);
                section.sentences().forEach(sentence -> sentence(document, sentence));
            }
            run(paragraph(document), paper.closing(), NOTE_POINTS + 1, FONT, false);
            file.write(WordFile.bytes(document));
        }
    }

    /** What says nothing of its size is the number of a footnote, which some programs write in that of the document. */
    private static void small(XWPFDocument document) {
        CTStyles styles = CTStyles.Factory.newInstance();
        styles.addNewDocDefaults()
                .addNewRPrDefault()
                .addNewRPr()
                .addNewSz()
                .setVal(BigInteger.valueOf(2L * NOTE_POINTS));
        document.createStyles().setStyles(styles);
    }

    private void sentence(XWPFDocument document, Paper.Sentence sentence) {
        XWPFParagraph paragraph = paragraph(document);
        paragraph.setIndentationLeft(INDENT);
        paragraph.setIndentationHanging(INDENT);
        Matcher note = NOTE.matcher(sentence.text());
        int from = 0;
        run(paragraph, "• ", TEXT_POINTS, FONT, false);
        while (note.find()) {
            run(paragraph, sentence.text().substring(from, note.start()), TEXT_POINTS, FONT, false);
            int number = Integer.parseInt(note.group(1));
            if (number <= sentence.notes().size()) {
                refer(document, paragraph, sentence.notes().get(number - 1));
            }
            from = note.end();
        }
        run(paragraph, sentence.text().substring(from), TEXT_POINTS, FONT, false);
    }

    /** A note of its own each time: readers number references, so that one note for two shifts all that follow. */
    private static void refer(XWPFDocument document, XWPFParagraph paragraph, String text) {
        if (text.isEmpty()) {
            return;
        }
        XWPFFootnote footnote = document.createFootnote();
        XWPFParagraph words = footnote.createParagraph();
        XWPFRun mark = words.createRun();
        mark.setVerticalAlignment("superscript");
        mark.setFontSize(NOTE_POINTS);
        mark.getCTR().addNewFootnoteRef();
        mark.setFontFamily(FONT);
        words.setSpacingAfter(0);
        run(words, " " + text, NOTE_POINTS, FONT, false);
        XWPFRun reference = paragraph.createRun();
        reference.setVerticalAlignment("superscript");
        reference.setFontSize(TEXT_POINTS);
        reference.getCTR().addNewFootnoteReference().setId(footnote.getId());
    }

    private static XWPFParagraph paragraph(XWPFDocument document) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(SPACE_AFTER);
        return paragraph;
    }

    private static XWPFParagraph centred(XWPFDocument document) {
        XWPFParagraph paragraph = paragraph(document);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, int points, String font, boolean heading) {
        if (text.isEmpty()) {
            return;
        }
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(points);
        run.setFontFamily(font);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setBold(heading);
        if (heading) {
            run.setColor(INK);
        }
    }
}
