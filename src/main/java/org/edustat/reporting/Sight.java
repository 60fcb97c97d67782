package org.edustat.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.edustat.concept.Figure;
import org.edustat.concept.Genre;
import org.edustat.concept.Nature;

/** What a reader must be told of a figure beside its number. */
final class Sight {

    /** Papers disagree. */
    static final String DISPUTE = "†";

    /** It may still change. */
    static final String PROVISIONAL = "*";

    /** The place had other borders before. */
    static final String BREAK = "‖";

    private final Disputes disputes;
    private final Words words;
    private final LocalDate date;
    private final Scope scope;
    private final Set<String> places;
    private final Map<String, Integer> depths = new HashMap<>();

    Sight(YearReport report, Disputes disputes, Words words) {
        this.disputes = disputes;
        this.words = words;
        this.date = report.businessDate();
        this.scope = report.scope();
        this.places =
                report.figures().stream().map(figure -> figure.key().region()).collect(Collectors.toSet());
    }

    boolean disputed(Figure figure) {
        return disputes.disputed(figure);
    }

    /** How many other places say the same. */
    long witnesses(Figure figure) {
        return disputes.witnesses(figure);
    }

    /** A plan or the news may say it before it is counted; what goes on till the year's end is not over before. */
    boolean provisional(Figure figure) {
        Genre genre = figure.chosen().source().genre();
        boolean flows = words.indicators()
                .find(figure.key().indicator())
                .map(indicator -> indicator.nature() == Nature.FLOW)
                .orElse(false);
        return genre == Genre.PLAN
                || genre == Genre.NEWS
                || (flows && figure.key().period().lastDay().isAfter(date));
    }

    /** The marks behind the number, each explained on the first sheet. */
    String marks(Figure figure) {
        List<String> marks = new ArrayList<>();
        if (disputed(figure)) {
            marks.add(DISPUTE);
        }
        if (provisional(figure)) {
            marks.add(PROVISIONAL);
        }
        return String.join("", marks);
    }

    /** How far the name of a place is set in. */
    int depth(String region) {
        return depths.computeIfAbsent(region, code -> words.regions().depth(code, places));
    }

    /** Whether the workbook is this district's, and its own rows shall be found among those of its peers. */
    boolean focus(String region) {
        return scope.kind() == Scope.Kind.DISTRICTS && scope.region().equals(region);
    }
}
