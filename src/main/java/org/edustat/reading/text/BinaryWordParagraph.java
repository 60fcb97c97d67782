package org.edustat.reading.text;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;

/** The words of a paragraph of Word 97 to 2003 (MS-DOC 2.8.26 lists its special characters). */
final class BinaryWordParagraph {

    private static final short RAISED = 1;

    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;

    private final StringBuilder text = new StringBuilder();

    /** In how many fields the walk is whose instructions, not yet their results, are being passed. */
    private int instructions;

    private BinaryWordParagraph() {}

    /** Its words without what is hidden or was deleted; with the spaces around them. */
    static String text(Range paragraph) {
        BinaryWordParagraph words = new BinaryWordParagraph();
        for (int index = 0; index < paragraph.numCharacterRuns(); index++) {
            CharacterRun run = paragraph.getCharacterRun(index);
            if (!unread(run) && !(run.getSubSuperScriptIndex() == RAISED && RaisedMark.is(words.text, run.text()))) {
                run.text().chars().forEach(character -> words.read((char) character));
            }
        }
        return words.text.toString();
    }

    /** Whether it was deleted, is hidden or struck out as what is no longer to be read. */
    private static boolean unread(CharacterRun run) {
        return run.isMarkedDeleted() || run.isVanished() || run.isStrikeThrough() || run.isDoubleStrikeThrough();
    }

    private void read(char character) {
        switch (character) {
            case FIELD_BEGIN -> instructions++;
            case FIELD_RESULT, FIELD_END -> instructions = Math.max(0, instructions - 1);
            default -> {
                if (instructions == 0) {
                    append(character);
                }
            }
        }
    }

    private void append(char character) {
        switch (character) {
            // the marks of lines, pages, columns and paragraphs
            case '\n', '\r', 0x0B, 0x0C, 0x0E -> text.append('\n');
            case 0x1E -> text.append('-');
            case '\t' -> text.append('\t');
            default -> text.append(character < ' ' ? "" : String.valueOf(character));
        }
    }
}
