package org.edustat.normalisation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Amount;
import org.edustat.concept.Attribution;
import org.edustat.concept.Change;
import org.edustat.concept.Claim;
import org.edustat.concept.Finding;
import org.edustat.concept.Indicator;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Period;
import org.edustat.concept.PersonalData;
import org.edustat.concept.Region;
import org.edustat.concept.Severity;
import org.edustat.concept.Slot;
import org.edustat.concept.Source;
import org.edustat.concept.Stage;
import org.edustat.concept.Statement;
import org.edustat.concept.Submission;
import org.edustat.concept.Target;
import org.edustat.concept.Unit;

/**
 * Makes the claims of one submission, statement by statement, and the findings about statements that cannot become one.
 * One for each submission; for one thread.
 */
public final class ClaimWriter {

    private final Catalogue catalogue;
    private final Settling settling;
    private final TargetSide sides;
    private final Attribution attribution;
    private final Submission submission;
    private final Consumer<Finding> findings;
    private final SchoolNames schools;
    private final OneName names;
    private final UnlistedPlaces unlisted;
    private int withoutPeriod;
    private int withoutRegion;

    ClaimWriter(
            Catalogue catalogue,
            Attribution attribution,
            Submission submission,
            Consumer<Told> sink,
            Consumer<Finding> findings) {
        this.catalogue = catalogue;
        this.settling = new Settling(catalogue, attribution);
        this.sides = new TargetSide(catalogue.directions());
        this.attribution = attribution;
        this.submission = submission;
        this.findings = findings;
        this.schools = new SchoolNames(catalogue.institutions(), submission.path(), findings);
        this.unlisted = new UnlistedPlaces(submission.path(), findings);
        this.names = new OneName(catalogue.indicators(), submission.path(), sink, findings);
    }

    /** Takes the next statement; it is handed over with its claim once its sentence has ended. */
    public void write(Statement statement) {
        names.take(new Told(statement, claim(statement)));
    }

    /** Hands over what is left, and the findings that are about all statements together. */
    public void close() {
        names.close();
        if (withoutPeriod > 0) {
            findings.accept(about("normalisation.period_unknown", withoutPeriod));
        }
        if (withoutRegion > 0) {
            findings.accept(about("normalisation.region_unknown", withoutRegion));
        }
        schools.close();
        unlisted.close();
        settling.editions().close(submission.path(), findings);
    }

    private Finding about(String rule, int count) {
        return Finding.about(submission.path(), rule, Severity.WARNING, Integer.toString(count));
    }

    /**
     * The claim that a statement makes; null where it is about no indicator of the catalogue, and where its place or
     * time is open or its unit does not fit, which then is a finding.
     */
    private @Nullable Claim claim(Statement statement) {
        Settled settled = settling.settle(statement);
        Indicator indicator = catalogue
                .indicators()
                .find(settled.indicator())
                .or(() -> catalogue.definitions().unnamed(settled.amount().unit(), statement.origin()))
                .orElse(null);
        if (indicator == null) {
            return null;
        }
        Optional<String> years = OpenYears.of(statement, attribution);
        Optional<Amount> amount = UnitFit.fit(settled.amount(), indicator, statement.kind());
        if (amount.isEmpty()) {
            findings.accept(doubt("normalisation.unit_unfit", statement, Severity.NOTE, indicator.labelZh()));
        } else if (years.isPresent()) {
            findings.accept(doubt("normalisation.years_open", statement, Severity.WARNING, years.get()));
        } else if (settled.period().isEmpty()) {
            withoutPeriod++;
        } else if (settled.region().isEmpty()) {
            regionOpen(statement);
        } else {
            return claim(statement, settled, indicator, amount.get());
        }
        return null;
    }

    private void regionOpen(Statement statement) {
        String told = statement.value(Slot.REGION);
        if (told == null) {
            withoutRegion++;
        } else if (told.isEmpty()) {
            statement.filling(Slot.REGION).ifPresent(place -> unlisted.see(place, masked(statement.origin())));
        } else {
            String candidates = String.join(", ", PlacesThen.candidates(told));
            findings.accept(doubt("normalisation.region_open", statement, Severity.WARNING, candidates));
        }
    }

    /** @param why what the finding says behind the figure itself */
    private Finding doubt(String rule, Statement statement, Severity severity, String why) {
        List<String> arguments = List.of(statement.origin().text(), why);
        return new Finding(rule, severity, submission.path(), masked(statement.origin()), null, arguments);
    }

    private Claim claim(Statement statement, Settled settled, Indicator indicator, Amount amount) {
        Key named = new Key(
                settled.region(),
                catalogue.definitions().meant(indicator.id(), statement.origin()),
                settling.parse(settled.period()).orElseThrow(),
                ofPeople(indicator) ? Stage.ALL : settled.stage(),
                settled.sector(),
                settled.area(),
                settled.institution());
        Key key = named.ofSchool() ? schools.known(named, statement.origin()) : named;
        return switch (statement.kind()) {
            case OBSERVATION -> new Observation(key, amount, source(statement));
            case TARGET ->
                new Target(
                        key,
                        sides.of(key.indicator(), amount.qualifier(), statement.origin()),
                        amount,
                        setBy(key),
                        isDated(statement),
                        source(statement));
            case CHANGE ->
                new Change(
                        key,
                        amount,
                        settling.parse(statement.value(Slot.BASE_PERIOD)).orElse(null),
                        source(statement));
        };
    }

    /** 人均受教育年限 is of those who live there, whatever schools were told of before. */
    private static boolean ofPeople(Indicator indicator) {
        return indicator.unit() == Unit.YEAR;
    }

    private String setBy(Key key) {
        Region own = attribution.region();
        return own == null ? key.region() : own.code();
    }

    /** A plan for several years dates its promises by its end; the year of a paper alone dates none. */
    private boolean isDated(Statement statement) {
        return statement.value(Slot.PERIOD) != null || attribution.period() instanceof Period.Span;
    }

    private Source source(Statement statement) {
        return new Source(
                submission.id(),
                submission.path(),
                attribution.genre(),
                attribution.issued(),
                submission.received(),
                masked(statement.origin()));
    }

    /** The statement's own place, unless its words name a person. */
    private static Origin masked(Origin origin) {
        if (PersonalData.namesNobody(origin.quotation())) {
            return origin;
        }
        String quotation = PersonalData.mask(origin.quotation());
        if (origin instanceof Origin.InText text) {
            return new Origin.InText(text.start(), text.end(), text.text(), quotation);
        }
        Origin.InGrid cell = (Origin.InGrid) origin;
        return new Origin.InGrid(
                cell.sheet(),
                cell.table(),
                cell.cell(),
                cell.text(),
                quotation,
                cell.rowHeaders(),
                cell.columnHeaders());
    }
}
