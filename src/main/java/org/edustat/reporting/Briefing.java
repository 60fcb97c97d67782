package org.edustat.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.edustat.concept.Amount;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Outcome;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Severity;
import org.edustat.concept.Source;
import org.edustat.concept.Stage;
import org.edustat.concept.Submission;
import org.edustat.concept.Unit;
import org.edustat.concept.Verdict;
import org.edustat.reporting.Headlines.Headline;
import org.edustat.reporting.docx.Paper;
import org.edustat.reporting.docx.Paper.Section;
import org.edustat.reporting.docx.Paper.Sentence;

/**
 * 简报: two pages of what a manager must know: what changed, which targets are met or missed, who has not sent, what to
 * doubt. Every sentence is a template of the messages, every number in it has its footnote.
 */
final class Briefing {

    /** How many sentences of each kind two pages hold. */
    private static final int MOST_CHANGES = 10;

    /** A line of small letters holds it beside the place. */
    private static final int LONGEST_QUOTATION = 40;

    private static final int MOST_MISSED = 6;
    private static final int MOST_MET = 4;
    private static final int MOST_SILENT = 5;
    private static final int MOST_DOUBTS = 5;

    private final YearReport report;
    private final Disputes disputes;
    private final Words words;

    Briefing(YearReport report, Disputes disputes, Words words) {
        this.report = report;
        this.disputes = disputes;
        this.words = words;
    }

    Paper paper() {
        return new Paper(
                words.text("briefing.title", Integer.toString(report.year())),
                words.text(
                        "briefing.line",
                        words.scopeName(report.scope()),
                        report.businessDate().toString()),
                List.of(
                        section("changes", changes()),
                        section("targets", targets()),
                        section("silent", silent()),
                        section("doubts", doubts())),
                words.text("briefing.closing"),
                report.businessDate());
    }

    private Section section(String key, List<Sentence> sentences) {
        return new Section(
                words.text("briefing." + key),
                sentences.isEmpty()
                        ? List.of(new Sentence(words.text("briefing." + key + ".none"), List.of()))
                        : sentences);
    }

    private List<Sentence> changes() {
        return new Headlines(report, words)
                .list().stream()
                        .sorted(Comparator.comparing((Headline headline) -> headline.change() == null))
                        .limit(MOST_CHANGES)
                        .sorted(Comparator.comparing(headline -> headline.key().region()))
                        .map(this::change)
                        .toList();
    }

    private Sentence change(Headline headline) {
        Figure now = headline.figure();
        Figure before = headline.before();
        BigDecimal change = headline.change();
        String subject = subject(now);
        if (before == null || change == null) {
            return new Sentence(words.text("briefing.now", subject, amount(now)), List.of(note(now)));
        }
        String way = change.signum() > 0 ? "up" : change.signum() < 0 ? "down" : "same";
        return new Sentence(
                words.text("briefing." + way, subject, amount(now), amount(before), by(now, change)),
                List.of(note(now), note(before)));
    }

    private String subject(Figure figure) {
        Key key = figure.key();
        String called = words.called(key).orElse("");
        boolean whole = key.stage() == Stage.ALL && words.scope(key).isEmpty();
        String slice = whole || !called.isEmpty() ? "" : words.slice(key);
        return words.text(
                slice.isEmpty() ? "briefing.subject_whole" : "briefing.subject",
                words.region(key.region()),
                words.period(key.period()),
                called.isEmpty() ? words.indicator(key.indicator()) : called,
                slice.replace(" · ", words.text("briefing.and")));
    }

    private String amount(Figure figure) {
        Amount amount = figure.chosen().amount();
        return amount(amount);
    }

    /** Without the bound, which the sentence says itself. */
    private String plain(Amount wanted) {
        Amount exact = new Amount(wanted.value(), wanted.upper(), wanted.unit(), Qualifier.EXACT);
        return amount(exact);
    }

    private String amount(Amount amount) {
        String number = new AmountCell(words).text(amount);
        String unit = words.unit(amount.unit());
        return amount.unit() == Unit.PERCENT ? number + unit : words.text("briefing.amount", number, unit);
    }

    private String by(Figure figure, BigDecimal change) {
        boolean share = History.isShare(figure.chosen().amount().unit());
        BigDecimal size = share ? change.abs() : change.abs().movePointRight(2);
        String written = size.setScale(share ? 2 : 1, RoundingMode.HALF_UP).toPlainString();
        return words.text(share ? "briefing.points" : "briefing.percent", written);
    }

    private String note(Figure figure) {
        Source source = figure.chosen().source();
        return note(source);
    }

    /** The workbook has the folder of the paper and the whole sentence. */
    private String note(Source source) {
        String file = source.path().substring(source.path().lastIndexOf('/') + 1);
        return words.text(
                "briefing.note",
                file,
                words.place(source.origin()),
                source.origin().text(),
                Quotation.of(source.origin(), LONGEST_QUOTATION));
    }

    private List<Sentence> targets() {
        List<Verdict> sorted =
                report.promised().stream().sorted(TargetsSheet.ORDER).toList();
        List<Verdict> missed = of(sorted, VerdictGroup.MISSED);
        List<Verdict> met = of(sorted, VerdictGroup.MET);
        List<Sentence> sentences = new ArrayList<>();
        if (!sorted.isEmpty()) {
            sentences.add(new Sentence(
                    words.text(
                            "briefing.verdicts",
                            Integer.toString(sorted.size()),
                            Integer.toString(met.size()),
                            Integer.toString(missed.size())),
                    List.of(words.text("briefing.see", words.text("targets.sheet")))));
        }
        sentences.addAll(underWay(sorted));
        named(missed, MOST_MISSED).forEach(verdict -> sentences.add(verdict("missed", verdict)));
        named(met, MOST_MET).forEach(verdict -> sentences.add(verdict("met", verdict)));
        return sentences;
    }

    private static List<Verdict> of(List<Verdict> verdicts, VerdictGroup group) {
        return verdicts.stream().filter(group::holds).toList();
    }

    /** What several years add up to has no figure that a note could name; 目标达成 has it. */
    private static Stream<Verdict> named(List<Verdict> verdicts, int most) {
        return verdicts.stream().filter(verdict -> verdict.figure() != null).limit(most);
    }

    /** What is on course is not met, and what is behind is not missed: the time has not come. */
    private List<Sentence> underWay(List<Verdict> verdicts) {
        long onCourse = count(verdicts, Verdict.Status.ON_COURSE);
        long behind = count(verdicts, Verdict.Status.BEHIND);
        return onCourse + behind == 0
                ? List.of()
                : List.of(new Sentence(
                        words.text("briefing.under_way", Long.toString(onCourse), Long.toString(behind)),
                        List.of(words.text("briefing.see", words.text("targets.sheet")))));
    }

    private static long count(List<Verdict> verdicts, Verdict.Status status) {
        return verdicts.stream().filter(verdict -> verdict.status() == status).count();
    }

    private Sentence verdict(String way, Verdict verdict) {
        Figure figure = Objects.requireNonNull(verdict.figure());
        Amount wanted = verdict.target().amount();
        Source source = verdict.target().source();
        return new Sentence(
                words.text(
                        "briefing." + way,
                        subject(figure),
                        words.coded("comparator", verdict.target().comparator()),
                        plain(wanted),
                        amount(figure)),
                List.of(note(source), note(figure)));
    }

    private List<Sentence> silent() {
        List<Sentence> sentences = new ArrayList<>();
        if (report.surroundings().due().isEmpty()) {
            sentences.add(new Sentence(words.text("briefing.no_register"), List.of()));
        }
        report.surroundings().due().stream()
                .filter(due -> due.state().equals("missing"))
                .limit(MOST_SILENT)
                .forEach(due -> sentences.add(new Sentence(
                        words.text(
                                "briefing.missing",
                                words.region(due.region()),
                                due.form(),
                                words.period(due.period()),
                                due.due().toString()),
                        List.of(words.text("briefing.see", words.text("submissions.sheet"))))));
        Set<Outcome> aside = Set.of(Outcome.QUARANTINED, Outcome.REJECTED);
        report.submissions().stream()
                .filter(submission -> aside.contains(submission.outcome()))
                .sorted(Comparator.comparing(Submission::path))
                .limit(MOST_SILENT)
                .forEach(submission -> sentences.add(new Sentence(
                        words.text(
                                "briefing.set_aside",
                                submission.fileName(),
                                words.coded("outcome", submission.outcome())),
                        List.of(words.text("briefing.see", words.text("submissions.sheet"))))));
        return sentences;
    }

    private List<Sentence> doubts() {
        List<Sentence> sentences = new ArrayList<>();
        List<Figure> disputed =
                report.figures().stream().filter(disputes::disputed).toList();
        long errors = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        long unknown = report.findings().stream()
                .filter(finding -> UnknownDigits.of(finding).isPresent())
                .count();
        if (!disputed.isEmpty() || errors > 0 || unknown > 0) {
            sentences.add(new Sentence(
                    words.text(
                            "briefing.counted",
                            Integer.toString(disputed.size()),
                            Long.toString(unknown),
                            Long.toString(errors)),
                    List.of(words.text("briefing.see", words.text("quality.sheet")))));
        }
        disputed.stream().limit(MOST_DOUBTS).forEach(figure -> {
            Figure other = new Figure(figure.key(), disputes.losers(figure).get(0), List.of());
            sentences.add(new Sentence(
                    words.text("briefing.disputed", subject(figure), amount(figure), amount(other)),
                    List.of(note(figure), note(other))));
        });
        return sentences;
    }
}
