package org.edustat.reading.fixed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.reading.Read;
import org.edustat.reading.UnreadableFileException;
import org.edustat.reading.archive.OfficePackage;
import org.edustat.reading.archive.XmlPart;
import org.edustat.reading.text.Composition;

/** Reads an OFD file (GB/T 33190): paragraphs and ruled tables, page by page. What is a picture cannot be read. */
public final class OfdReader {

    /** The part that names the others. */
    private static final String ROOT = "OFD.xml";

    /** A text of twenty million characters is no paper. */
    private static final int GLYPHS = 20_000_000;

    public Read read(Path original, String path) throws IOException, UnreadableFileException {
        List<Document.Part> drafts = new ArrayList<>();
        int glyphs = 0;
        try (OfficePackage container = new OfficePackage(original)) {
            for (String page : pages(container)) {
                Sheet sheet = OfdPage.read(container, page);
                glyphs += sheet.glyphs().size();
                if (glyphs > GLYPHS) {
                    throw new UnreadableFileException("reading.too_large");
                }
                sheet.appendTo(drafts);
            }
        }
        if (drafts.isEmpty()) {
            throw new UnreadableFileException("reading.scanned");
        }
        return new Read(Composition.of(FileKind.OFD, drafts), List.of());
    }

    private static List<String> pages(OfficePackage container) throws IOException {
        List<String> pages = new ArrayList<>();
        for (String document : documents(container)) {
            try (XmlPart xml = container.open(document)) {
                while (xml.nextElement()) {
                    String place = xml.attribute("BaseLoc", "");
                    if (xml.at("Page") && !place.isEmpty()) {
                        pages.add(OfficePackage.resolved(document, place));
                    }
                }
            }
        }
        return pages;
    }

    private static List<String> documents(OfficePackage container) throws IOException {
        List<String> documents = new ArrayList<>();
        try (XmlPart xml = container.open(ROOT)) {
            while (xml.nextElement()) {
                if (xml.at("DocRoot")) {
                    documents.add(OfficePackage.resolved(ROOT, xml.innerText().strip()));
                }
            }
        }
        return documents;
    }
}
