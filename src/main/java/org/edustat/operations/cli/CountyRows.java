package org.edustat.operations.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Citation;
import org.edustat.concept.CountyEvaluation;
import org.edustat.concept.CountyEvaluation.Addition;
import org.edustat.concept.CountyEvaluation.Criterion;
import org.edustat.concept.CountyEvaluation.Measured;
import org.edustat.concept.CountyEvaluation.School;
import org.edustat.concept.CountyEvaluation.Spread;
import org.edustat.concept.CountyEvaluation.Standing;
import org.edustat.concept.Figure;

/** The evaluations of counties as rows: the whole, how far schools lie apart, each school, the gap, the conditions. */
final class CountyRows {

    private static final List<String> COLUMNS =
            List.of("region", "period", "standard", "part", "subject", "stage", "figure", "asked", "verdict", "basis");

    private static final int DECIMALS = 4;

    private final Session session;
    private final Wording wording;
    private final List<List<Object>> rows = new ArrayList<>();

    CountyRows(Session session, Wording wording) {
        this.session = session;
        this.wording = wording;
    }

    Listing of(List<CountyEvaluation> counties) {
        counties.forEach(this::add);
        return session.listing(COLUMNS, rows);
    }

    /** One school: what it has of each resource, and what it has to get. */
    Listing ofSchool(CountyEvaluation county, String name) {
        for (School school : county.schools()) {
            if (school.name().equals(name)) {
                school(county, school, school.measured());
            }
        }
        county.gap().stream()
                .filter(addition -> addition.school().equals(name))
                .forEach(addition -> addition(county, addition));
        return session.listing(COLUMNS, rows);
    }

    private void add(CountyEvaluation county) {
        row(county, "whole", county.name(), "", "", "", county.standing(), county.basis());
        for (Citation rule : county.rules()) {
            row(county, "rule", rule.document(), "", "", "", null, rule);
        }
        for (Spread spread : county.spreads()) {
            row(
                    county,
                    "spread",
                    spread.name(),
                    spread.stage().code(),
                    rounded(spread.value()),
                    "≤ " + spread.limit().toPlainString(),
                    spread.standing(),
                    spread.citation());
        }
        county.schools().forEach(school -> school(county, school, lacking(school)));
        county.gap().forEach(addition -> addition(county, addition));
        conditions(county);
    }

    private void addition(CountyEvaluation county, Addition addition) {
        rows.add(List.of(
                county.region(),
                Integer.toString(county.year()),
                county.standard(),
                new Word("gap", session.text("county.gap")),
                addition.school() + " " + wording.indicator(addition.indicator()),
                addition.stage().code(),
                "+" + addition.amount().toPlainString() + " " + addition.unit().code(),
                "",
                session.text(addition.forSpread() ? "county.for_spread" : "county.for_school"),
                session.text(county.gapCloses() ? "county.closes" : "county.stays_open")));
    }

    private void conditions(CountyEvaluation county) {
        for (Criterion criterion : county.criteria()) {
            row(
                    county,
                    "condition",
                    criterion.name(),
                    "",
                    value(criterion.figure()),
                    criterion.asked(),
                    criterion.standing(),
                    criterion.citation());
        }
    }

    private static List<Measured> lacking(School school) {
        return school.measured().stream()
                .filter(measured -> measured.standing() != Standing.PASSES)
                .toList();
    }

    private void school(CountyEvaluation county, School school, List<Measured> shown) {
        row(
                county,
                "school",
                school.name(),
                school.stage().code(),
                school.pupils().toPlainString(),
                "",
                school.standing(),
                county.basis());
        for (Measured measured : shown) {
            row(
                    county,
                    "school",
                    school.name() + " " + measured.name(),
                    school.stage().code(),
                    rounded(measured.value()),
                    "≥ " + measured.threshold().toPlainString(),
                    measured.standing(),
                    measured.citation());
        }
    }

    private void row(
            CountyEvaluation county,
            String part,
            String subject,
            String stage,
            String figure,
            String asked,
            @Nullable Standing standing,
            Citation citation) {
        rows.add(List.of(
                county.region(),
                Integer.toString(county.year()),
                county.standard(),
                new Word(part, session.text("county." + part)),
                subject,
                stage,
                figure,
                asked,
                standing == null ? "" : session.word("standing", standing),
                (citation.document() + " " + citation.article()).strip()
                        + session.text("evidence." + citation.evidence().code())));
    }

    private String value(@Nullable Figure figure) {
        return figure == null ? "" : wording.amount(figure.chosen().amount());
    }

    private static String rounded(@Nullable BigDecimal value) {
        return value == null
                ? ""
                : value.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}
