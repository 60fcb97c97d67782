package org.edustat.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.edustat.concept.Amount;
import org.edustat.concept.Area;
import org.edustat.concept.Attribution;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Claim;
import org.edustat.concept.DigitCount;
import org.edustat.concept.FileKind;
import org.edustat.concept.Filling;
import org.edustat.concept.Finding;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Outcome;
import org.edustat.concept.Period;
import org.edustat.concept.Place;
import org.edustat.concept.Promise;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Quantity;
import org.edustat.concept.Region;
import org.edustat.concept.Sector;
import org.edustat.concept.Severity;
import org.edustat.concept.Sha256;
import org.edustat.concept.Slot;
import org.edustat.concept.Source;
import org.edustat.concept.Stage;
import org.edustat.concept.Statement;
import org.edustat.concept.Submission;
import org.edustat.concept.Unit;

/** Papers such as districts send. */
final class Samples {

    static final LocalDate NIGHT = LocalDate.of(2021, 3, 1);

    private static final Region HEBI = new Region("410600", "鹤壁市", Region.Level.PREFECTURE, "410000", 1986, null);

    private Samples() {}

    static Submission arrived(String path, String content) {
        return new Submission(
                0, path, Sha256.of(content), content.length(), FileKind.XLSX, NIGHT, Outcome.RECEIVED, null);
    }

    static Attribution attribution() {
        return new Attribution(
                HEBI,
                Period.year(2020),
                Genre.FORM,
                null,
                "2020年鹤壁市教育统计表",
                List.of(new Filling(Slot.REGION, "410600", new Label("鹤壁市", Place.TITLE, "A1"), "region.title")));
    }

    static Origin cell(int row) {
        return new Origin.InGrid(
                "小学",
                0,
                new CellAddress(row, 3),
                Integer.toString(1_000 + row * 7),
                "学校" + row + " · 在校生数 · 2020",
                List.of(List.of(new CellAddress(row, 0), new CellAddress(row, 1))),
                List.of(List.of(new CellAddress(2, 3))));
    }

    static Statement statement(int row) {
        Label indicator = new Label("在校生数", Place.COLUMN, "D3");
        Label school = new Label("学校" + row, Place.ROW, "A" + (row + 1));
        return new Statement(
                new Quantity(
                        Integer.toString(1_000 + row * 7),
                        BigDecimal.valueOf(1_000 + row * 7),
                        null,
                        new Measure("人", BigDecimal.ONE, Unit.PERSON),
                        Qualifier.EXACT),
                Kind.OBSERVATION,
                false,
                List.of(school, indicator, new Label("单位：人", Place.UNIT_LINE, "A2")),
                List.of(
                        new Filling(Slot.INDICATOR, "students", indicator, "indicator.alias"),
                        new Filling(Slot.INSTITUTION, "学校" + row, school, "institution.row")),
                cell(row),
                null);
    }

    /** About a place as a whole. */
    static Claim observation(Submission submission, int row, String indicator, int year) {
        return observation(submission, row, indicator, year, "");
    }

    static Claim observation(Submission submission, int row, String indicator, int year, String school) {
        return new Observation(
                new Key("410600", indicator, Period.year(year), Stage.PRIMARY, Sector.ALL, Area.ALL, school),
                new Amount(BigDecimal.valueOf(1_000 + row * 7), null, Unit.PERSON, Qualifier.EXACT),
                new Source(submission.id(), submission.path(), Genre.FORM, null, submission.received(), cell(row)));
    }

    static Finding finding(Submission submission, String rule) {
        return Finding.about(submission.path(), rule, Severity.WARNING, submission.fileName());
    }

    static Promise promise() {
        Origin origin = new Origin.InText(40, 52, "基本消除义务教育大班额", "到2022年，基本消除义务教育大班额。");
        return new Promise(Promise.Said.PROMISED, "义务教育大班额", "基本消除", new Period.Deadline(2022), origin);
    }

    /** An accepted paper with a number of rows. */
    static Contents contents(Submission submission, int rows) {
        List<Entry> entries = new ArrayList<>();
        for (int row = 3; row < rows + 3; row++) {
            entries.add(new Entry(statement(row), observation(submission, row, "students", 2020)));
        }
        return new Contents(
                attribution(), entries, List.of(), List.of(), List.of(), Outcome.ACCEPTED, null, DigitCount.NONE);
    }
}
