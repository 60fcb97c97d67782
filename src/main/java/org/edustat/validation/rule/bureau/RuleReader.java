package org.edustat.validation.rule.bureau;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Coded;
import org.edustat.concept.Severity;
import org.edustat.concept.Stage;
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

    private static final Map<String, Life.State> STATES = Map.of(
            "试行", Life.State.TRIAL,
            "trial", Life.State.TRIAL,
            "提示", Life.State.ADVISED,
            "advised", Life.State.ADVISED,
            "强制", Life.State.ENFORCED,
            "enforced", Life.State.ENFORCED);

    private static final Map<String, Scope.Missing> MISSING =
            Map.of("skip", Scope.Missing.SKIP, "zero", Scope.Missing.ZERO, "breach", Scope.Missing.BREACH);

    private final RuleBasis basis;
    private final RuleEntry entry;

    RuleReader(RuleBasis basis, RuleEntry entry) {
        this.basis = basis;
        this.entry = entry;
    }

    /** @throws RuleFault where something is wrong with the entry, its cases included */
    BureauRule rule() {
        entry.refuseBeyond(WORDS);
        Comparison check = comparison("check");
        if (check.figures().findFirst().isEmpty()) {
            throw entry.faultOf("check", "the rule reads no figure");
        }
        Comparison when = entry.has("when") ? comparison("when") : null;
        Scope scope = scope();
        BureauRule rule = new BureauRule(text(), check, when, scope, life(), basis.wording());
        tried(rule, "passing", check, when, scope, false);
        tried(rule, "failing", check, when, scope, true);
        return rule;
    }

    private Comparison comparison(String word) {
        try {
            return ExpressionParser.comparison(entry.text(word), basis.indicators());
        } catch (ExpressionFault fault) {
            throw entry.faultOf(word, fault);
        }
    }

    private RuleText text() {
        if (!entry.text("id").matches("[a-z][a-z0-9_]{2,60}")) {
            throw entry.faultOf("id", "an id is written in small letters, digits and _");
        }
        RuleEntry text = entry.map("text");
        text.refuseBeyond(Set.of("zh", "en"));
        return new RuleText(
                entry.text("id"),
                text.text("zh"),
                text.text("en", text.text("zh")),
                entry.text("ground"),
                entry.text("check"),
                one(CLASSES, "class", entry.text("class")));
    }

    private <T> T one(Map<String, T> words, String word, String written) {
        T found = words.get(written);
        if (found == null) {
            throw entry.faultOf(
                    word,
                    "'%s' is none of %s"
                            .formatted(written, words.keySet().stream().sorted().toList()));
        }
        return found;
    }

    private Scope scope() {
        Scope.Missing missing = one(MISSING, "missing", entry.text("missing", "skip"));
        BigDecimal tolerance = number("tolerance", entry.text("tolerance", "0"));
        if (!entry.has("scope")) {
            return new Scope(List.of(), List.of(), 0, Integer.MAX_VALUE, tolerance, missing);
        }
        RuleEntry scope = entry.map("scope");
        scope.refuseBeyond(Set.of("regions", "stages", "from", "to"));
        return new Scope(
                scope.texts("regions"),
                scope.texts("stages").stream().map(this::stage).toList(),
                number("scope", scope.text("from", "0")).intValue(),
                number("scope", scope.text("to", "9999")).intValue(),
                tolerance,
                missing);
    }

    private Stage stage(String code) {
        try {
            return Coded.of(Stage.class, code);
        } catch (IllegalArgumentException unknown) {
            throw entry.faultOf("scope", String.valueOf(unknown.getMessage()));
        }
    }

    private BigDecimal number(String word, String written) {
        try {
            return new BigDecimal(written.strip());
        } catch (NumberFormatException none) {
            throw entry.faultOf(word, "'%s' is no number".formatted(written));
        }
    }

    private Life life() {
        RuleEntry life = entry.map("life");
        TreeMap<LocalDate, Life.State> from = new TreeMap<>();
        for (String word : life.words()) {
            if (!word.equals("until") && from.put(day(life.text(word)), one(STATES, "life", word)) != null) {
                throw entry.faultOf("life", "two states begin on %s".formatted(life.text(word)));
            }
        }
        if (from.isEmpty()) {
            throw entry.faultOf("life", "it says nowhere from when the rule is 试行, 提示 or 强制");
        }
        return new Life(from, life.has("until") ? day(life.text("until")) : null);
    }

    private LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException none) {
            throw entry.faultOf("life", "'%s' is no day such as 2026-01-01".formatted(written));
        }
    }

    /** Runs the cases that the entry itself gives. */
    private void tried(
            BureauRule rule, String word, Comparison check, @Nullable Comparison when, Scope scope, boolean breaks) {
        for (RuleEntry one : entry.maps(word)) {
            Map<FigureName, BigDecimal> figures = new HashMap<>();
            for (String figure : one.words()) {
                figures.put(figure(one, figure), number(word, one.text(figure)));
            }
            boolean unknown = check.figures().anyMatch(figure -> !figures.containsKey(figure));
            boolean found = unknown && scope.missingIsBreach()
                    || rule.breaks(figure -> {
                        BigDecimal value = figures.get(figure);
                        return value == null ? scope.value(null) : value;
                    });
            if (found != breaks) {
                throw one.fault(
                        breaks ? "this case is said to fail and passes" : "this case is said to pass and fails");
            }
        }
    }

    private FigureName figure(RuleEntry one, String written) {
        try {
            return ExpressionParser.figure(written, basis.indicators());
        } catch (ExpressionFault fault) {
            throw one.faultOf(written, String.valueOf(fault.getMessage()));
        }
    }
}
