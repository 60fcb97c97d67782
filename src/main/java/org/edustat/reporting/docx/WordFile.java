package org.edustat.reporting.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import org.edustat.reporting.xlsx.StablePackage;

/** What every Word file of the program has in common: A4 upright, its title and day, and always the same bytes. */
public final class WordFile {

    /** A4 in twentieths of a point, with margins of 2 cm. */
    private static final int PAGE_WIDTH = 11906;

    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 1134;

    /** What stands between the margins, in twentieths of a point. */
    public static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

    private WordFile() {}

    /** Lays out the page of an empty document, and says in it what it is called and of which day it is. */
    public static void lay(XWPFDocument document, String title, LocalDate date) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        BigInteger all = BigInteger.valueOf(MARGIN);
        margin.setTop(all);
        margin.setBottom(all);
        margin.setLeft(all);
        margin.setRight(all);
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        Optional<Date> day =
                Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setTitle(title);
        properties.setCreated(day);
        properties.setModified(day);
    }

    /** The finished document; nothing may be asked of it afterwards but to be closed. */
    public static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        // else it would be saved once more, for nobody
        document.getPackage().revert();
        return StablePackage.of(bytes.toByteArray());
    }
}
