package org.edustat.extraction;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Genre;
import org.edustat.concept.Passage;
import org.edustat.concept.Period;
import org.edustat.concept.Region;
import org.edustat.concept.Statement;

/** A paper of a few lines, for tests. */
record Paper(String text, Genre genre, String period, LocalDate issued, String region) {

    static final Catalogue CATALOGUE = Catalogue.load(new JobsFolder(Path.of("jobs")));
    private static final Extraction EXTRACTION = new Extraction(CATALOGUE);

    static Paper report(String text) {
        return new Paper(text, Genre.REPORT, "2020", LocalDate.of(2020, 12, 28), "410600");
    }

    static Paper plan(String text) {
        return new Paper(text, Genre.PLAN, "2020", LocalDate.of(2020, 2, 10), "410600");
    }

    Document document() {
        List<Document.Part> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            passages.add(new Passage(start, line, Passage.Role.BODY));
            start += line.length() + 1;
        }
        return new Document(FileKind.TXT, text, passages);
    }

    List<Statement> statements() {
        return extracted().statements();
    }

    List<Finding> findings() {
        return extracted().findings();
    }

    Extracted extracted() {
        Period told = Period.parse(period);
        Region place = CATALOGUE.regions().find(region, told.workbookYear()).orElseThrow();
        Attribution attribution = new Attribution(place, told, genre, issued, "教育工作情况", List.of());
        return EXTRACTION.extract(document(), attribution);
    }
}
