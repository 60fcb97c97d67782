package org.edustat.reading.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Passage;
import org.edustat.concept.Passage.Role;
import org.edustat.reading.Read;
import org.edustat.reading.UnreadableFileException;
import org.edustat.reading.archive.CompoundFile;

/**
 * Reads a document of Word 97 to 2003, as WPS writes it too: paragraphs and tables in their order, then text boxes and
 * notes. What was deleted with changes tracked is not read; headers, footers and comments are no part of the text.
 */
public final class BinaryWordReader {

    public Read read(Path original, String path) throws IOException, UnreadableFileException {
        try (POIFSFileSystem container = CompoundFile.open(original)) {
            return read(container);
        } catch (IOException | IndexOutOfBoundsException broken) {
            return readPadded(original);
        }
    }

    /** WPS writes documents whose last sectors are missing; what it needs of them is zero. */
    private static Read readPadded(Path original) throws IOException, UnreadableFileException {
        try (POIFSFileSystem container = CompoundFile.padded(original)) {
            return read(container);
        } catch (IndexOutOfBoundsException broken) {
            throw new IOException("a document that breaks off", broken);
        }
    }

    private static Read read(POIFSFileSystem container) throws IOException, UnreadableFileException {
        try (HWPFDocument document = new HWPFDocument(container)) {
            List<Document.Part> drafts = new ArrayList<>();
            append(document.getRange(), document, drafts);
            append(document.getMainTextboxRange(), document, drafts);
            append(document.getFootnoteRange(), document, drafts);
            append(document.getEndnoteRange(), document, drafts);
            return new Read(Composition.of(FileKind.DOC, drafts), List.of());
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFileException("reading.encrypted");
        } catch (OldWordFileFormatException older) {
            throw new UnreadableFileException("reading.kind_doc");
        } catch (IndexOutOfBoundsException broken) {
            throw broken;
        } catch (RuntimeException broken) {
            // the library tells a broken structure by any of a dozen kinds of exception
            throw new IOException("a document with a broken structure", broken);
        }
    }

    private static void append(Range story, HWPFDocument document, List<Document.Part> drafts) {
        int paragraphs = story.numParagraphs();
        for (int index = 0; index < paragraphs; ) {
            Paragraph paragraph = story.getParagraph(index);
            if (paragraph.isInTable()) {
                Table table = story.getTable(paragraph);
                int number = (int) drafts.stream()
                        .filter(part -> !(part instanceof Passage))
                        .count();
                drafts.add(BinaryWordTable.grid(table, number));
                index += Math.max(1, table.numParagraphs());
            } else {
                append(BinaryWordParagraph.text(paragraph).strip(), role(paragraph, document), drafts);
                index++;
            }
        }
    }

    private static void append(String text, Role role, List<Document.Part> drafts) {
        if (!text.isEmpty()) {
            drafts.add(Composition.draft(text, role));
        }
    }

    private static Role role(Paragraph paragraph, HWPFDocument document) {
        int style = paragraph.getStyleIndex();
        String name = style < document.getStyleSheet().numStyles()
                        && document.getStyleSheet().getStyleDescription(style) != null
                ? document.getStyleSheet().getStyleDescription(style).getName()
                : null;
        Role named = WordStyles.named(name == null ? "" : name);
        boolean outlined = named == Role.BODY && paragraph.getLvl() < WordStyles.BODY_LEVEL;
        return outlined ? Role.HEADING : named;
    }
}
