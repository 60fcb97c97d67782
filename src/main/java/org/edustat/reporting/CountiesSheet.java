package org.edustat.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.SheetModel;

/**
 * 县域评估: each county against each national standard: its standing, what is missing and the least that closes it, how far
 * its schools lie apart, every school, and what is asked of the county as a whole.
 */
final class CountiesSheet {

    private static final List<Integer> WIDTHS = List.of(34, 14, 12, 15, 15, 15, 15, 15, 15, 15, 10, 40);
    private static final int LAST_COLUMN = 11;
    private static final int MEASURES = 3;
    private static final int STANDING = 10;
    private static final String RATIO = "#,##0.00";
    private static final String SPREAD = "0.000";

    private final List<CountyEvaluation> counties;
    private final Words words;
    private final SheetCanvas canvas = new SheetCanvas();
    private int row;

    CountiesSheet(List<CountyEvaluation> counties, Words words) {
        this.counties = counties;
        this.words = words;
    }

    SheetModel sheet() {
        canvas.put(row++, 0, CellModel.words(Role.TITLE, words.text("counties.title")));
        canvas.put(row++, 0, LAST_COLUMN, CellModel.words(Role.SUBTITLE, words.text("counties.note")));
        counties.forEach(this::put);
        return new SheetModel(
                words.text("counties.sheet"), WIDTHS, SheetModel.Frozen.NOTHING, canvas.rows(), canvas.merges(), null);
    }

    private void put(CountyEvaluation county) {
        row++;
        section(words.text(
                "counties.county", words.region(county.region()), county.name(), Integer.toString(county.year())));
        canvas.put(row, 0, CellModel.words(role(county.standing()), words.coded("standing", county.standing())));
        canvas.put(row, 1, LAST_COLUMN, CellModel.words(Role.TEXT, summary(county)));
        row++;
        rules(county.rules());
        if (!county.schools().isEmpty()) {
            gap(county);
            spreads(county.spreads());
            schools(county.schools());
        }
        criteria(county.criteria());
    }

    private void rules(List<Citation> rules) {
        for (Citation rule : rules) {
            canvas.put(row, 0, CellModel.words(Role.CODE, words.text("counties.rule")));
            canvas.put(row++, 1, LAST_COLUMN, CellModel.words(Role.TEXT, basis(rule)));
        }
        row++;
    }

    private String summary(CountyEvaluation county) {
        String basis = basis(county.basis());
        if (county.schools().isEmpty()) {
            return words.text("counties.basis", basis);
        }
        long pass = county.schools().stream()
                .filter(school -> school.standing() == Standing.PASSES)
                .count();
        return words.text(
                "counties.summary",
                words.coded("standing", county.ofSchools()),
                Long.toString(pass),
                Integer.toString(county.schools().size()),
                basis);
    }

    private void gap(CountyEvaluation county) {
        if (county.ofSchools() != Standing.FAILS) {
            return;
        }
        header(words.text(county.gapCloses() ? "counties.gap_closes" : "counties.gap_open"), "stage", "unit", "amount");
        canvas.put(row - 1, 4, LAST_COLUMN, CellModel.words(Role.HEADER, words.text("counties.what_for")));
        for (Addition addition : county.gap()) {
            canvas.put(row, 0, CellModel.words(Role.TEXT, addition.school()));
            canvas.put(row, 1, CellModel.words(Role.CODE, words.coded("stage", addition.stage())));
            canvas.put(row, 2, CellModel.words(Role.CODE, words.unit(addition.unit())));
            canvas.put(row, 3, CellModel.number(Role.NUMBER, addition.amount(), "+#,##0"));
            canvas.put(
                    row++,
                    4,
                    LAST_COLUMN,
                    CellModel.words(
                            Role.TEXT,
                            words.text(
                                    addition.forSpread() ? "counties.for_spread" : "counties.for_school",
                                    words.indicator(addition.indicator()))));
        }
        row++;
    }

    private void spreads(List<Spread> spreads) {
        header(words.text("counties.spread"), "stage", "schools_counted", "variation", "limit", "standing");
        for (Spread spread : spreads) {
            canvas.put(row, 0, CellModel.words(Role.TEXT, spread.name()));
            canvas.put(row, 1, CellModel.words(Role.CODE, words.coded("stage", spread.stage())));
            canvas.put(row, 2, CellModel.count(Role.NUMBER, spread.schools()));
            canvas.put(row, 3, number(Role.NUMBER, spread.value(), SPREAD));
            canvas.put(row, 4, number(Role.NUMBER, spread.limit(), SPREAD));
            canvas.put(row++, 5, CellModel.words(role(spread.standing()), words.coded("standing", spread.standing())));
        }
        row++;
    }

    private void schools(List<School> schools) {
        List<School> block = new ArrayList<>();
        for (School school : schools) {
            if (!block.isEmpty() && block.get(0).stage() != school.stage()) {
                ofStage(block);
                block = new ArrayList<>();
            }
            block.add(school);
        }
        ofStage(block);
    }

    private void ofStage(List<School> schools) {
        List<Measured> measures = schools.get(0).measured();
        canvas.header(row, 0, words.text("counties.school"));
        canvas.header(row, 1, words.text("counties.stage"));
        canvas.header(row, 2, words.text("counties.pupils"));
        for (int at = 0; at < measures.size(); at++) {
            Measured measure = measures.get(at);
            canvas.header(
                    row,
                    MEASURES + at,
                    words.text(
                            "counties.threshold",
                            measure.name(),
                            measure.threshold().toPlainString()));
        }
        canvas.header(row, STANDING, words.text("counties.standing"));
        canvas.header(row++, LAST_COLUMN, words.text("counties.remark"));
        schools.forEach(this::school);
        row++;
    }

    private void school(School school) {
        canvas.put(row, 0, CellModel.words(Role.TEXT, school.name()));
        canvas.put(row, 1, CellModel.words(Role.CODE, words.coded("stage", school.stage())));
        canvas.put(row, 2, CellModel.number(Role.NUMBER, school.pupils(), "#,##0"));
        for (int at = 0; at < school.measured().size(); at++) {
            Measured measured = school.measured().get(at);
            Role look =
                    measured.standing() == Standing.FAILS ? measured.aboveFloor() ? Role.DOUBT : Role.BAD : Role.NUMBER;
            canvas.put(row, MEASURES + at, number(look, measured.value(), RATIO));
        }
        canvas.put(row, STANDING, CellModel.words(role(school.standing()), words.coded("standing", school.standing())));
        canvas.put(row++, LAST_COLUMN, CellModel.words(Role.TEXT, remark(school)));
    }

    private String remark(School school) {
        String lacks = school.measured().stream()
                .filter(measured -> measured.standing() == Standing.FAILS)
                .map(Measured::name)
                .collect(Collectors.joining("、"));
        String split = school.share().compareTo(BigDecimal.ONE) == 0 ? "" : words.text("counties.split");
        return lacks.isEmpty() ? split : words.text("counties.lacks", lacks) + split;
    }

    private void criteria(List<Criterion> criteria) {
        if (criteria.isEmpty()) {
            return;
        }
        header(words.text("counties.condition"), "group", "asked", "figure", "standing");
        canvas.put(row - 1, 5, LAST_COLUMN, CellModel.words(Role.HEADER, words.text("counties.by")));
        for (Criterion criterion :
                criteria.stream().filter(one -> one.figure() != null).toList()) {
            Figure figure = criterion.figure();
            canvas.put(row, 0, CellModel.words(Role.TEXT, criterion.name()));
            canvas.put(row, 1, CellModel.words(Role.TEXT, criterion.group()));
            canvas.put(row, 2, CellModel.words(Role.CODE, criterion.asked()));
            canvas.put(
                    row,
                    3,
                    figure == null
                            ? CellModel.blank(Role.UNKNOWN)
                            : new AmountCell(words)
                                    .cell(Role.NUMBER, figure.chosen().amount()));
            canvas.put(
                    row, 4, CellModel.words(role(criterion.standing()), words.coded("standing", criterion.standing())));
            canvas.put(row++, 5, LAST_COLUMN, CellModel.words(Role.TEXT, basis(criterion.citation())));
        }
        byHand(criteria);
    }

    /** What has no figure is named in one row: a list of nothing but 不能断定 says nothing of the county. */
    private void byHand(List<Criterion> criteria) {
        List<String> names = criteria.stream()
                .filter(criterion -> criterion.figure() == null)
                .map(Criterion::name)
                .toList();
        if (!names.isEmpty()) {
            canvas.put(
                    row,
                    0,
                    CellModel.words(Role.UNKNOWN, words.text("counties.by_hand", Integer.toString(names.size()))));
            canvas.put(row++, 1, LAST_COLUMN, CellModel.words(Role.TEXT, String.join("；", names)));
        }
    }

    private void section(String text) {
        canvas.put(row++, 0, LAST_COLUMN, CellModel.words(Role.SECTION, text));
    }

    private void header(String first, String... others) {
        canvas.header(row, 0, first);
        for (int at = 0; at < others.length; at++) {
            canvas.header(row, at + 1, words.text("counties." + others[at]));
        }
        row++;
    }

    private String basis(Citation citation) {
        return new TrendText(words).of(citation);
    }

    private static CellModel number(Role role, @Nullable BigDecimal number, String format) {
        return number == null ? CellModel.blank(Role.UNKNOWN) : CellModel.number(role, number, format);
    }

    private static Role role(Standing standing) {
        return switch (standing) {
            case PASSES -> Role.GOOD;
            case FAILS -> Role.BAD;
            case OPEN -> Role.SILENT;
        };
    }
}
