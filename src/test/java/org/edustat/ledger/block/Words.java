package org.edustat.ledger.block;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import org.edustat.concept.Amount;
import org.edustat.concept.Area;
import org.edustat.concept.Attribution;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Change;
import org.edustat.concept.Citation;
import org.edustat.concept.Claim;
import org.edustat.concept.Comparator;
import org.edustat.concept.Evidence;
import org.edustat.concept.Figure;
import org.edustat.concept.Filling;
import org.edustat.concept.Finding;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Period;
import org.edustat.concept.Place;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Quantity;
import org.edustat.concept.Region;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Sector;
import org.edustat.concept.Severity;
import org.edustat.concept.Slot;
import org.edustat.concept.Source;
import org.edustat.concept.Stage;
import org.edustat.concept.Statement;
import org.edustat.concept.Target;
import org.edustat.concept.Trend;
import org.edustat.concept.Unit;
import org.edustat.concept.Verdict;
import org.edustat.ledger.Entry;

/** Words of every shape, the odd ones among them. */
final class Words {

    private Words() {}

    /** Chinese, empty, with line breaks and the character 0, beyond the basic plane, and with half a character. */
    static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "在校生", "小学", "3.7万余人", "a\u0000b", "行\n行", "𠮷野家", "half \uD842", "\uFFFD", " "),
                Arbitraries.strings().ofMaxLength(12));
    }

    static Arbitrary<BigDecimal> decimal() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "0.00", "-0.1", "3.70", "1E+9", "9223372036854775807", "9223372036854775808")
                        .map(BigDecimal::new),
                Combinators.combine(
                                Arbitraries.bigIntegers()
                                        .between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)),
                                Arbitraries.integers().between(-5, 30))
                        .as(BigDecimal::new));
    }

    static Arbitrary<LocalDate> date() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Integer> year() {
        return Arbitraries.integers().between(1000, 9998);
    }

    static Arbitrary<Period> period() {
        return Arbitraries.oneOf(
                year().map(Period.CalendarYear::new),
                year().map(Period.SchoolYear::new),
                date().map(day -> new Period.InMonth(YearMonth.from(day))),
                date().map(Period.OnDay::new),
                year().map(from -> new Period.Span(from, from + 1)),
                year().map(Period.Deadline::new));
    }

    static Arbitrary<Key> key() {
        return Combinators.combine(
                        text(),
                        text(),
                        period(),
                        Arbitraries.of(Stage.class),
                        Arbitraries.of(Sector.class),
                        Arbitraries.of(Area.class),
                        text())
                .as(Key::new);
    }

    static Arbitrary<CellAddress> cell() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_048_575),
                        Arbitraries.integers().between(0, 16_383))
                .as(CellAddress::new);
    }

    static Arbitrary<List<List<CellAddress>>> headers() {
        return cell().list().ofMaxSize(3).list().ofMaxSize(2);
    }

    static Arbitrary<Origin> origin() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.integers(), Arbitraries.integers(), text(), text())
                        .as(Origin.InText::new),
                Combinators.combine(text(), Arbitraries.integers(), cell(), text(), text(), headers(), headers())
                        .as(Origin.InGrid::new));
    }

    static Arbitrary<Label> label() {
        return Combinators.combine(text(), Arbitraries.of(Place.class), text()).as(Label::new);
    }

    static Arbitrary<Filling> filling() {
        return Combinators.combine(Arbitraries.of(Slot.class), text(), label(), text())
                .as(Filling::new);
    }

    static Arbitrary<Quantity> quantity() {
        return Combinators.combine(
                        text(),
                        decimal().injectNull(0.2),
                        decimal().injectNull(0.8),
                        Combinators.combine(text(), decimal(), Arbitraries.of(Unit.class))
                                .as(Measure::new)
                                .injectNull(0.3),
                        Arbitraries.of(Qualifier.class))
                .as(Quantity::new);
    }

    static Arbitrary<Statement> statement() {
        return Combinators.combine(
                        quantity(),
                        Arbitraries.of(Kind.class),
                        Arbitraries.of(true, false),
                        label().list().ofMaxSize(4),
                        filling().list().ofMaxSize(4),
                        origin(),
                        text().injectNull(0.7))
                .as(Statement::new);
    }

    /** A statement alone, or with a claim that stands where it stands. */
    static Arbitrary<Entry> entry() {
        return Combinators.combine(statement(), claim().injectNull(0.5))
                .as((statement, claim) -> new Entry(statement, claim == null ? null : at(statement.origin(), claim)));
    }

    private static Claim at(Origin origin, Claim claim) {
        Source any = claim.source();
        Source source = new Source(any.submission(), any.path(), any.genre(), any.issued(), any.received(), origin);
        if (claim instanceof Target target) {
            return new Target(
                    target.key(), target.comparator(), target.amount(), target.setBy(), target.dated(), source);
        }
        return claim instanceof Change change
                ? new Change(change.key(), change.amount(), change.base(), source)
                : new Observation(claim.key(), claim.amount(), source);
    }

    static Arbitrary<SchoolSum> schoolSum() {
        return Combinators.combine(
                        key(),
                        amount(),
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.integers().greaterOrEqual(0),
                        source(),
                        text())
                .as(SchoolSum::new);
    }

    static Arbitrary<Source> source() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        text(),
                        Arbitraries.of(Genre.class),
                        date().injectNull(0.4),
                        date(),
                        origin())
                .as(Source::new);
    }

    static Arbitrary<Amount> amount() {
        return Combinators.combine(
                        decimal().injectNull(0.2),
                        decimal().injectNull(0.8),
                        Arbitraries.of(Unit.class),
                        Arbitraries.of(Qualifier.class))
                .as(Amount::new);
    }

    static Arbitrary<Observation> observation() {
        return Combinators.combine(key(), amount(), source()).as(Observation::new);
    }

    static Arbitrary<Target> target() {
        return Combinators.combine(
                        key(),
                        Arbitraries.of(Comparator.class),
                        amount(),
                        text(),
                        Arbitraries.of(true, false),
                        source())
                .as(Target::new);
    }

    static Arbitrary<Claim> claim() {
        return Arbitraries.oneOf(
                observation(),
                target(),
                Combinators.combine(key(), amount(), period().injectNull(0.5), source())
                        .as(Change::new));
    }

    static Arbitrary<Finding> finding() {
        return Combinators.combine(
                        text(),
                        Arbitraries.of(Severity.class),
                        text().injectNull(0.3),
                        origin().injectNull(0.3),
                        key().injectNull(0.3),
                        text().list().ofMaxSize(3))
                .as(Finding::new);
    }

    static Arbitrary<Figure> figure() {
        return Combinators.combine(key(), observation(), observation().list().ofMaxSize(3))
                .as(Figure::new);
    }

    static Arbitrary<Verdict> verdict() {
        return Combinators.combine(
                        target(),
                        Arbitraries.of(Verdict.Status.class),
                        Arbitraries.of(Verdict.Reason.class),
                        figure().injectNull(0.3),
                        trend(),
                        citation().injectNull(0.5))
                .as(Verdict::new);
    }

    private static Arbitrary<Trend> trend() {
        return Combinators.combine(
                        figure().list().ofMaxSize(2), Arbitraries.of(Trend.Method.class), amount().injectNull(0.5))
                .as(Trend::new);
    }

    private static Arbitrary<Citation> citation() {
        return Combinators.combine(text(), text(), text(), text(), Arbitraries.of(Evidence.class))
                .as(Citation::new);
    }

    static Arbitrary<Attribution> attribution() {
        Arbitrary<Region> region = Combinators.combine(
                        text(),
                        text(),
                        Arbitraries.of(Region.Level.class),
                        text().injectNull(0.2),
                        year(),
                        year().injectNull(0.5))
                .as(Region::new);
        return Combinators.combine(
                        region.injectNull(0.2),
                        period().injectNull(0.2),
                        Arbitraries.of(Genre.class),
                        date().injectNull(0.4),
                        text(),
                        filling().list().ofMaxSize(3))
                .as(Attribution::new);
    }
}
