package org.edustat.validation.rule.bureau;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.edustat.catalogue.Indicators;
import org.edustat.catalogue.JobsEntry;
import org.edustat.catalogue.JobsNode;
import org.edustat.catalogue.JobsValue;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.RuleBasis;

/** Reads one entry of a rule's file. */
final class RuleReader {

    private static final Set<String> WORDS = Set.of(
            "id",
            "text",
            "ground",
            "check",
            "when",
            "scope",
            "tolerance",
            "missing",
            "class",
            "life",
            "passing",
            "failing");

    private static final Map<String, Severity> CLASSES = Map.of(
            "逻辑", Severity.ERROR, "logic", Severity.ERROR, "经验", Severity.WARNING, "experience", Severity.WARNING);

    private final RuleBasis basis;
    private final JobsEntry entry;

    RuleReader(RuleBasis basis, JobsEntry entry) {
        this.basis = basis;
        this.entry = entry;
    }

    /**
     * @throws org.edustat.catalogue.UnusableJobException where something is wrong with the entry, its cases included
     */
    BureauRule rule() {
        entry.refuseBeyond(WORDS);
        Comparison check = comparison("check");
        if (check.figures().findFirst().isEmpty()) {
            throw entry.node("check").fault("no_figure");
        }
        Comparison when = entry.has("when") ? comparison("when") : null;
        Scope scope = new ScopeReader(basis.regions(), entry).scope();
        BureauRule rule = new BureauRule(text(), check, when, scope, life(), basis.wording());
        tried(rule, "passing", check, scope, false);
        tried(rule, "failing", check, scope, true);
        return rule;
    }

    private Comparison comparison(String word) {
        String written = entry.value(word).text();
        return within(entry.node(word), () -> ExpressionParser.comparison(written, basis.indicators()));
    }

    private static <T> T within(JobsNode node, Supplier<T> read) {
        try {
            return read.get();
        } catch (ExpressionFault fault) {
            throw node.faultWithin(fault.at(), fault.key(), fault.arguments());
        }
    }

    private RuleText text() {
        JobsValue id = entry.value("id");
        if (!id.text().matches("[a-z][a-z0-9_]{2,60}")) {
            throw id.fault("no_rule_id", id.text());
        }
        JobsEntry text = entry.map("text");
        text.refuseBeyond(Set.of("zh", "en"));
        String chinese = text.value("zh").said().text();
        return new RuleText(
                id.text(),
                chinese,
                text.value("en", chinese).text(),
                entry.value("ground").said().text(),
                entry.value("check").text(),
                entry.value("class").among(CLASSES));
    }

    private Life life() {
        JobsEntry life = entry.map("life");
        LifeReader read = new LifeReader();
        for (String word : life.words()) {
            if (!word.equals("until")) {
                read.begins(life.word(word), life.value(word));
            }
        }
        if (read.isEmpty()) {
            throw entry.node("life").fault("life_without_begin");
        }
        LocalDate until = life.has("until") ? read.ends(life.value("until")) : null;
        return read.life(until);
    }

    /** Runs the cases that the entry itself gives. */
    private void tried(BureauRule rule, String word, Comparison check, Scope scope, boolean breaks) {
        List<JobsNode> cases = entry.node(word).list();
        if (cases.isEmpty()) {
            throw entry.node(word).fault("no_case", word);
        }
        for (JobsNode one : cases) {
            Map<FigureName, BigDecimal> figures = figures(one);
            if (breaks(rule, check, scope, figures) != breaks) {
                throw one.fault(breaks ? "case_passes" : "case_fails");
            }
        }
    }

    private static boolean breaks(BureauRule rule, Comparison check, Scope scope, Map<FigureName, BigDecimal> figures) {
        boolean unknown = check.figures().anyMatch(figure -> !figures.containsKey(figure));
        return unknown && scope.missingIsBreach()
                || rule.breaks(figure -> {
                    BigDecimal value = figures.get(figure);
                    return value == null ? scope.value(null) : value;
                });
    }

    private Map<FigureName, BigDecimal> figures(JobsNode one) {
        JobsEntry said = one.map();
        if (said.words().isEmpty()) {
            throw one.fault("no_case_figures");
        }
        Indicators indicators = basis.indicators();
        Map<FigureName, BigDecimal> figures = new HashMap<>();
        for (String figure : said.words()) {
            figures.put(
                    within(said.wordNode(figure), () -> ExpressionParser.figure(figure, indicators)),
                    said.value(figure).number());
        }
        return figures;
    }
}
