package org.edustat.reading.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.concept.Severity;
import org.edustat.reading.Read;
import org.edustat.reading.archive.OfficePackage;
import org.edustat.reading.archive.XmlPart;

/**
 * Reads a word document: paragraphs and tables in their order, then the notes. What was deleted with changes tracked is
 * not read, what was inserted is; headers, footers and comments are no part of the text.
 */
public final class WordReader {

    /** @param path the submission's path, for the findings */
    public Read read(Path original, String path) throws IOException {
        List<Finding> findings = new ArrayList<>();
        List<Document.Part> drafts = new ArrayList<>();
        try (OfficePackage container = new OfficePackage(original)) {
            if (container.hasMacros()) {
                findings.add(Finding.about(path, "reading.macros", Severity.NOTE, path));
            }
            String main = container.mainPart();
            WordStyles styles = WordStyles.read(container, main);
            append(container, main, styles, drafts);
            for (String notes : List.of("footnotes", "endnotes")) {
                Optional<String> part = container.related(main, notes);
                if (part.isPresent()) {
                    append(container, part.get(), styles, drafts);
                }
            }
        }
        return new Read(Composition.of(FileKind.DOCX, drafts), findings);
    }

    private static void append(OfficePackage container, String part, WordStyles styles, List<Document.Part> drafts)
            throws IOException {
        int tables = (int) drafts.stream().filter(Grid.class::isInstance).count();
        try (XmlPart xml = container.open(part)) {
            if (xml.nextElement()) {
                drafts.addAll(new WordBody(xml, styles, tables).parts());
            }
        }
    }
}
