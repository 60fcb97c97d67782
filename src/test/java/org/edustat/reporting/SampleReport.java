package org.edustat.reporting;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Amount;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Comparator;
import org.edustat.concept.DigitCount;
import org.edustat.concept.Figure;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;
import org.edustat.concept.Messages;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Outcome;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Severity;
import org.edustat.concept.Source;
import org.edustat.concept.Submission;
import org.edustat.concept.Target;
import org.edustat.concept.Unit;
import org.edustat.concept.Verdict;
import org.edustat.concept.Verdict.Status;

/** A night as the tests see it: five places, two years, everything that a workbook may have to show. */
final class SampleReport {

    static final LocalDate NIGHT = LocalDate.of(2021, 3, 31);
    static final String FORM = "410600-鹤壁市/2020/鹤壁市2020年教育事业统计表.xlsx";
    static final String SUMMARY = "410600-鹤壁市/2020/鹤壁市2020年教育工作总结.txt";
    static final String POINTS = "410600-鹤壁市/2020/鹤壁市教育体育局2020年工作要点.docx";
    static final String HIDDEN = "150100-呼和浩特市/2020/呼和浩特市2020年教育工作情况.txt";
    static final String SMALL = "江山市2020年教育工作小结.txt";

    private SampleReport() {}

    static Catalogue catalogue() {
        return Catalogue.load(new JobsFolder(Path.of("jobs")));
    }

    static YearReport of2020(Messages language) {
        return new YearReport(
                2020,
                figures(),
                List.of(),
                List.of(),
                verdicts(),
                findings(),
                submissions(),
                digits(),
                NIGHT,
                language);
    }

    static List<Figure> figures() {
        return List.of(
                inForm("410600/schools/2020;stage=preschool", "474", Unit.INSTITUTION, "B5", "合计 · 学校数 · 幼儿园"),
                inForm("410600/schools/2020;stage=primary", "315", Unit.INSTITUTION, "C5", "合计 · 学校数 · 小学"),
                inForm("410602/schools/2020;stage=preschool", "33", Unit.INSTITUTION, "B6", "鹤山区 · 学校数 · 幼儿园"),
                inForm("410602/schools/2020;stage=primary", "22", Unit.INSTITUTION, "C6", "鹤山区 · 学校数 · 小学"),
                inForm("410611/schools/2020;stage=primary", "61", Unit.INSTITUTION, "C8", "淇滨区 · 学校数 · 小学"),
                inForm("410600/students/2020;stage=primary", "147211", Unit.PERSON, "F5", "合计 · 在校生数 · 小学"),
                inForm("410602/students/2020;stage=primary", "8012", Unit.PERSON, "F6", "鹤山区 · 在校生数 · 小学"),
                inForm("410600/inclusive_share/2020;stage=preschool", "83.6", Unit.PERCENT, "D4", "普惠性幼儿园覆盖率 · 2020年"),
                inForm("410600/large_class_share/2020;stage=primary", "1.74", Unit.PERCENT, "D8", "小学大班额比例 · 2020年"),
                inForm("410600/students/2019;stage=primary", "146939", Unit.PERSON, "F5", "合计 · 在校生数 · 小学"),
                hired(),
                new Figure(
                        Key.parse("410600/after_school_students/2020"),
                        said(
                                "410600/after_school_students/2020",
                                amount("37000", Unit.PERSON, Qualifier.OVER),
                                SUMMARY,
                                "3.7万余名",
                                "开展课后服务的学校达到56所,3.7万余名学生受益。"),
                        List.of()),
                new Figure(
                        Key.parse("410600/investment/2020"),
                        said(
                                "410600/investment/2020",
                                amount("17000000", Unit.YUAN, Qualifier.OVER),
                                SUMMARY,
                                "1700余万元",
                                "全市投入1700余万元改善校园安防条件。"),
                        List.of()),
                new Figure(
                        Key.parse("330881/school_places_added/2020"),
                        said(
                                "330881/school_places_added/2020",
                                amount("1560", Unit.ITEM, Qualifier.EXACT),
                                SMALL,
                                "1560个",
                                "=全年新增学位1560个"),
                        List.of()),
                new Figure(
                        Key.parse("330881/pupil_teacher_ratio/2020/2021;stage=primary"),
                        said(
                                "330881/pupil_teacher_ratio/2020/2021;stage=primary",
                                amount("16.2", Unit.RATIO, Qualifier.APPROX),
                                SMALL,
                                "16.2:1",
                                "小学生师比约为16.2:1。"),
                        List.of()),
                new Figure(
                        Key.parse("330881/subsidy_per_person/2020;sector=private;institution=第一小学"),
                        said(
                                "330881/subsidy_per_person/2020;sector=private;institution=第一小学",
                                new Amount(new BigDecimal("600"), new BigDecimal("800"), Unit.YUAN, Qualifier.RANGE),
                                SMALL,
                                "600—800元",
                                "人均补助600—800元。"),
                        List.of()));
    }

    private static Figure hired() {
        String key = "410600/teachers_hired/2020";
        Observation inForm = cell(key, "879", Unit.PERSON, "D10", "招聘补充教师数 · 2020年");
        Observation inSummary =
                said(key, amount("881", Unit.PERSON, Qualifier.EXACT), SUMMARY, "881人", "全年招聘补充教师881人,比上年增加151人。");
        return new Figure(Key.parse(key), inForm, List.of(inSummary));
    }

    static List<Verdict> verdicts() {
        return List.of(
                verdict(
                        "410600/inclusive_share/2020;stage=preschool",
                        Comparator.AT_LEAST,
                        "85",
                        Unit.PERCENT,
                        Status.MISSED,
                        "85%",
                        "普惠性幼儿园覆盖率不低于85%。"),
                verdict(
                        "410600/large_class_share/2020;stage=primary",
                        Comparator.AT_MOST,
                        "2",
                        Unit.PERCENT,
                        Status.SURELY_MET,
                        "2%以内",
                        "小学大班额比例控制在2%以内。"),
                verdict(
                        "410600/teachers_hired/2020",
                        Comparator.AT_LEAST,
                        "850",
                        Unit.PERSON,
                        Status.SURELY_MET,
                        "850名",
                        "计划招聘补充教师850名,交流轮岗教师700名以上。"),
                verdict(
                        "410600/education_groups/2020",
                        Comparator.AT_LEAST,
                        "20",
                        Unit.ITEM,
                        Status.NO_DATA,
                        "20个以上",
                        "全市教育集团力争达到20个以上。"),
                verdict(
                        "330881/large_class_share/..2020;stage=primary",
                        Comparator.AT_MOST,
                        "1",
                        Unit.PERCENT,
                        Status.NOT_DUE,
                        "1%以内",
                        "小学大班额比例;1%以内;2020年"),
                verdict(
                        "410600/inclusive_share/..2022;stage=preschool",
                        Comparator.AT_LEAST,
                        "88",
                        Unit.PERCENT,
                        Status.NOT_DUE,
                        "88%",
                        "到2022年达到88%。"));
    }

    private static Verdict verdict(
            String written,
            Comparator comparator,
            String value,
            Unit unit,
            Status status,
            String text,
            String quotation) {
        Key key = Key.parse(written);
        @Nullable
        Figure figure = figures().stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElse(null);
        Target target = new Target(
                key,
                comparator,
                amount(value, unit, Qualifier.EXACT),
                key.region(),
                true,
                source(POINTS, Genre.PLAN, new Origin.InText(100, 100 + text.length(), text, quotation)));
        return Verdict.of(target, status, reason(status), figure);
    }

    private static Verdict.Reason reason(Status status) {
        return switch (status) {
            case SURELY_MET -> Verdict.Reason.ALL_VALUES_SATISFY;
            case MISSED -> Verdict.Reason.NO_VALUE_SATISFIES;
            case NOT_DUE -> Verdict.Reason.DEADLINE_AHEAD;
            default -> Verdict.Reason.NO_FIGURE;
        };
    }

    static List<Finding> findings() {
        return List.of(
                new Finding(
                        "sample.unread_number",
                        Severity.NOTE,
                        SUMMARY,
                        new Origin.InText(210, 215, "1047人", "培训校长1047人次。"),
                        null,
                        List.of("1047人次")),
                new Finding(
                        "sample.total_differs",
                        Severity.ERROR,
                        FORM,
                        new Origin.InGrid(
                                "基本情况", 0, CellAddress.parse("F5"), "147211", "合计 · 在校生数 · 小学", List.of(), List.of()),
                        Key.parse("410600/students/2020;stage=primary"),
                        List.of("147,211", "147,210")),
                new Finding(
                        "sample.total_differs",
                        Severity.ERROR,
                        FORM,
                        null,
                        Key.parse("410600/students/2019;stage=primary"),
                        List.of("1", "2")),
                unknown("validation.masked_value", "150100/school_places_added/2020", "***个", "新增学位***个。"),
                unknown(
                        "validation.missing_value",
                        "150100/retention_rate/2020;stage=compulsory",
                        ".61%",
                        "义务教育巩固率达到.61%。"),
                disagreement());
    }

    private static Finding unknown(String rule, String key, String text, String quotation) {
        return new Finding(
                rule,
                Severity.WARNING,
                HIDDEN,
                new Origin.InText(60, 60 + text.length(), text, quotation),
                Key.parse(key),
                List.of(key, key, text, quotation));
    }

    private static Finding disagreement() {
        Observation loser = hired().rivals().get(0);
        return new Finding(
                "validation.sources_disagree",
                Severity.WARNING,
                loser.source().path(),
                loser.source().origin(),
                loser.key(),
                List.of("", "", "881人", "881", FORM, "879", "879"));
    }

    static Map<Long, DigitCount> digits() {
        return Map.of(1L, new DigitCount(640, 52, 0), 2L, new DigitCount(38, 11, 2));
    }

    static List<Submission> submissions() {
        return List.of(
                submission(1, FORM, Outcome.ACCEPTED, null),
                submission(2, SUMMARY, Outcome.ACCEPTED, null),
                submission(3, "410600-鹤壁市/2019/鹤壁市2019年教育事业统计表.xlsx", Outcome.ACCEPTED, null),
                submission(
                        4,
                        "340403-田家庵区/2020/田家庵区2020年义务教育监测表.xlsx",
                        Outcome.QUARANTINED,
                        "文件已损坏,打不开。请用 Excel 或 WPS 重新保存后报送。"),
                submission(5, "学校基本情况.csv", Outcome.QUARANTINED, "文件中没有写明地区。请放入地区文件夹,或在标题中写明地区后重新报送。"));
    }

    private static Submission submission(long id, String path, Outcome outcome, @Nullable String reason) {
        return new Submission(id, path, "ab".repeat(32), 4096, FileKind.XLSX, NIGHT, outcome, reason);
    }

    private static Figure inForm(String key, String value, Unit unit, String cell, String quotation) {
        return new Figure(Key.parse(key), cell(key, value, unit, cell, quotation), List.of());
    }

    private static Observation cell(String key, String value, Unit unit, String cell, String quotation) {
        Origin origin = new Origin.InGrid("基本情况", 0, CellAddress.parse(cell), value, quotation, List.of(), List.of());
        return new Observation(Key.parse(key), amount(value, unit, Qualifier.EXACT), source(FORM, Genre.FORM, origin));
    }

    private static Observation said(String key, Amount amount, String path, String text, String quotation) {
        Origin origin = new Origin.InText(40, 40 + text.length(), text, quotation);
        return new Observation(Key.parse(key), amount, source(path, Genre.REPORT, origin));
    }

    private static Source source(String path, Genre genre, Origin origin) {
        return new Source(1, path, genre, genre == Genre.FORM ? null : LocalDate.of(2021, 1, 18), NIGHT, origin);
    }

    private static Amount amount(String value, Unit unit, Qualifier qualifier) {
        return new Amount(new BigDecimal(value), null, unit, qualifier);
    }
}
