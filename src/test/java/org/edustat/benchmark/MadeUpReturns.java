package org.edustat.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Amount;
import org.edustat.concept.Area;
import org.edustat.concept.Attribution;
import org.edustat.concept.CellAddress;
import org.edustat.concept.DigitCount;
import org.edustat.concept.FileKind;
import org.edustat.concept.Genre;
import org.edustat.concept.Indicator;
import org.edustat.concept.Key;
import org.edustat.concept.Kind;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Outcome;
import org.edustat.concept.Period;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Quantity;
import org.edustat.concept.Region;
import org.edustat.concept.Sector;
import org.edustat.concept.Source;
import org.edustat.concept.Stage;
import org.edustat.concept.Statement;
import org.edustat.concept.Submission;
import org.edustat.ledger.Contents;
import org.edustat.ledger.Entry;
import org.edustat.ledger.Ledger;

/**
 * Made-up yearly forms of all counties and cities of the country, as if they had been read. The numbers agree with one
 * another within a place, over the years and from the counties to their city, but for one cell of some thousands, which
 * is ten times too large.
 */
final class MadeUpReturns {

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2024;
    private static final int CELLS_TO_A_FAULT = 2_000;
    private static final int TEN_TIMES = 10;
    private static final int SMALLEST = 4_000;
    private static final int SIZES = 30_000;
    private static final int PRIME = 31;
    private static final double GROWTH = 0.01;

    /** By how much a district may have more of something than another with as many pupils. */
    private static final double OWN = 0.1;

    private static final int FEWEST = 3;

    /** What there is of each for a pupil. */
    private static final Map<String, Double> SHARES = shares();

    private final Ledger ledger;
    private final Catalogue catalogue;

    MadeUpReturns(Ledger ledger, Catalogue catalogue) {
        this.ledger = ledger;
        this.catalogue = catalogue;
    }

    /** One form: the place and the year. */
    record Form(Region place, int year) {

        String path() {
            return "%s-%s/%d/基本情况.xlsx".formatted(place.code(), place.name(), year);
        }
    }

    private static Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("students", 1.0);
        shares.put("classes", 1 / 40.0);
        shares.put("schools", 1 / 600.0);
        shares.put("teachers", 1 / 17.0);
        shares.put("staff", 1 / 15.0);
        shares.put("migrant_students", 0.08);
        shares.put("left_behind_students", 0.12);
        shares.put("boarding_students", 0.2);
        shares.put("after_school_students", 0.6);
        shares.put("students_aided", 0.1);
        shares.put("school_places", 1.05);
        shares.put("teachers_trained", 0.045);
        shares.put("teachers_rotated", 0.004);
        shares.put("expert_teachers", 0.003);
        shares.put("books", 30.0);
        shares.put("computers", 0.12);
        shares.put("floor_area", 8.0);
        shares.put("land_area", 25.0);
        shares.put("equipment_value", 2_000.0);
        shares.put("surveillance_cameras", 0.02);
        shares.put("education_expenditure", 9_000.0);
        shares.put("investment", 500.0);
        return shares;
    }

    /** Every form of the country, place by place, until there are so many observations. */
    List<Form> forms(int observations) {
        List<Form> forms = new ArrayList<>();
        int left = observations;
        for (Region place : catalogue.regions().list(LAST_YEAR)) {
            boolean sends = place.level() == Region.Level.COUNTY || place.level() == Region.Level.PREFECTURE;
            for (int year = FIRST_YEAR; sends && year <= LAST_YEAR && left > 0; year++) {
                forms.add(new Form(place, year));
                left -= SHARES.size() * Lines.values().length;
            }
        }
        return forms;
    }

    private enum Lines {
        PRIMARY(Stage.PRIMARY, 2),
        LOWER_SECONDARY(Stage.LOWER_SECONDARY, 1),
        COMPULSORY(Stage.COMPULSORY, 3);

        private final Stage stage;
        private final int weight;

        Lines(Stage stage, int weight) {
            this.stage = stage;
            this.weight = weight;
        }
    }

    /**
     * A form comes in, for the first time or in the place of an earlier one; which cells are wrong follows from the
     * seed.
     */
    int send(Form form, LocalDate night, long seed) {
        Submission submission = ledger.submissions()
                .receive(new Submission(
                        0,
                        form.path(),
                        "%064x".formatted(seed * PRIME + form.path().hashCode() & Long.MAX_VALUE),
                        1,
                        FileKind.XLSX,
                        night,
                        Outcome.RECEIVED,
                        null));
        List<Entry> entries = new ArrayList<>();
        Random random = new Random(seed * PRIME + form.path().hashCode());
        for (String id : SHARES.keySet()) {
            Indicator indicator = catalogue.indicators().get(id);
            for (Lines line : Lines.values()) {
                long value = value(form, id) * line.weight;
                boolean wrong = random.nextInt(CELLS_TO_A_FAULT) == 0;
                entries.add(
                        entry(submission, form, indicator, line, entries.size(), wrong ? value * TEN_TIMES : value));
            }
        }
        Attribution attribution =
                new Attribution(form.place(), Period.year(form.year()), Genre.FORM, null, "基本情况", List.of());
        ledger.submissions()
                .keep(
                        submission.id(),
                        new Contents(
                                attribution,
                                entries,
                                List.of(),
                                List.of(),
                                List.of(),
                                Outcome.ACCEPTED,
                                null,
                                DigitCount.NONE));
        ledger.submissions().supersedeOlder(submission, List.of(Outcome.ACCEPTED));
        return entries.size();
    }

    private long value(Form form, String indicator) {
        if (form.place().level() == Region.Level.PREFECTURE) {
            return catalogue.regions().below(form.place().code(), form.year()).stream()
                    .mapToLong(county -> ofCounty(county.code(), form.year(), indicator))
                    .sum();
        }
        return ofCounty(form.place().code(), form.year(), indicator);
    }

    private static long ofCounty(String code, int year, String indicator) {
        int size = SMALLEST + new SplittableRandom(code.hashCode()).nextInt(SIZES);
        double grown = size * (1 + GROWTH * (year - FIRST_YEAR));
        double own = new SplittableRandom(code.hashCode() * PRIME + indicator.hashCode()).nextDouble(OWN);
        return Math.max(FEWEST, Math.round(grown * SHARES.getOrDefault(indicator, 1.0) * (1 + own)));
    }

    private static Entry entry(Submission submission, Form form, Indicator indicator, Lines line, int at, long value) {
        CellAddress cell = new CellAddress(at / Lines.values().length + 3, at % Lines.values().length + 1);
        Origin place = new Origin.InGrid(
                "基本情况",
                0,
                cell,
                Long.toString(value),
                indicator.labelZh() + " | " + line.stage.code(),
                List.of(List.of(new CellAddress(cell.row(), 0))),
                List.of(List.of(new CellAddress(2, cell.column()))));
        Key key = new Key(
                form.place().code(), indicator.id(), Period.year(form.year()), line.stage, Sector.ALL, Area.ALL, "");
        BigDecimal number = BigDecimal.valueOf(value);
        Observation observation = new Observation(
                key,
                new Amount(number, null, indicator.unit(), Qualifier.EXACT),
                new Source(submission.id(), submission.path(), Genre.FORM, null, submission.received(), place));
        Quantity written = new Quantity(place.text(), number, null, null, Qualifier.EXACT);
        return new Entry(
                new Statement(written, Kind.OBSERVATION, false, List.of(), List.of(), place, null), observation);
    }
}
