package org.edustat.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Origin;
import org.edustat.concept.Statement;
import org.edustat.extraction.Extracted;
import org.edustat.extraction.Extraction;
import org.edustat.normalisation.Normalisation;
import org.edustat.normalisation.Settled;
import org.edustat.reading.Read;
import org.edustat.reading.Reading;

/** The rooms that a file passes until its statements stand in one form. */
final class Rooms {

    private static final Catalogue CATALOGUE = Catalogue.load(new JobsFolder(Path.of("jobs")));
    private static final Extraction EXTRACTION = new Extraction(CATALOGUE);
    private static final Normalisation NORMALISATION = new Normalisation(CATALOGUE);

    private Rooms() {}

    /** A figure of a table. */
    record Figure(Statement statement, Origin.InGrid origin, Settled settled) {}

    /** What was said of a file; no figures where it could not be read. */
    record Told(List<Figure> figures, List<Finding> findings) {}

    static Told tell(Path file, String path, FileKind kind) {
        Read read = new Reading().read(file, path, kind);
        List<Finding> findings = new ArrayList<>(read.findings());
        List<Figure> figures = new ArrayList<>();
        Document document = read.document();
        if (document != null) {
            Attribution attribution = NORMALISATION.attribute(path, document);
            Extracted extracted = EXTRACTION.extract(document, attribution);
            findings.addAll(extracted.findings());
            for (Statement statement : extracted.statements()) {
                if (statement.origin() instanceof Origin.InGrid origin) {
                    figures.add(new Figure(statement, origin, NORMALISATION.settle(statement, attribution)));
                }
            }
        }
        return new Told(figures, findings);
    }
}
