package org.edustat.reading.fixed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edustat.concept.FileKind;
import org.edustat.reading.Read;
import org.edustat.reading.UnreadableFileException;
import org.edustat.reading.archive.OfficePackage;
import org.edustat.reading.archive.XmlPart;

/** Reads an OFD file (GB/T 33190): paragraphs and ruled tables, page by page. What is a picture cannot be read. */
public final class OfdReader {

    /** The part that names the others. */
    private static final String ROOT = "OFD.xml";

    public Read read(Path original, String path) throws IOException, UnreadableFileException {
        Pages pages = new Pages();
        try (OfficePackage container = new OfficePackage(original)) {
            for (String page : pages(container)) {
                pages.add(OfdPage.read(container, page));
            }
        }
        return pages.read(FileKind.OFD);
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
