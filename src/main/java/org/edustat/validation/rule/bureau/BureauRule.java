package org.edustat.validation.rule.bureau;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.Suspect;
import org.edustat.validation.rule.Suspicion;
import org.edustat.validation.rule.Wording;

/** 本局自定规则：{@code jobs/rules} 中的一条，按其表达式逐个地区、逐年核对。 */
final class BureauRule implements Rule {

    private final RuleText text;
    private final Comparison check;
    private final @Nullable Comparison when;
    private final Scope scope;
    private final Life life;
    private final Wording wording;
    private final FigureName anchor;

    BureauRule(RuleText text, Comparison check, @Nullable Comparison when, Scope scope, Life life, Wording wording) {
        this.text = text;
        this.check = check;
        this.when = when;
        this.scope = scope;
        this.life = life;
        this.wording = wording;
        this.anchor = check.figures().findFirst().orElseThrow();
    }

    /** The same rule in force on every day. */
    BureauRule enforced() {
        return new BureauRule(text, check, when, scope, Life.ALWAYS, wording);
    }

    @Override
    public String id() {
        return "validation.bureau_rule";
    }

    @Override
    public String name() {
        return text.id();
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return life.severity(claims.today(), text.enforced())
                .map(severity -> check(claims, severity))
                .orElseGet(Stream::empty);
    }

    private Stream<Breach> check(Claims claims, Severity severity) {
        return claims.observations(anchor.indicator()::equals)
                .filter(told -> anchor.begins(told.key()) && scope.holds(told.key()))
                .flatMap(told -> anchor.caseOf(told.key()).flatMap(at -> check(claims, told, at, severity)).stream());
    }

    private Optional<Breach> check(Claims claims, Observation told, Key at, Severity severity) {
        Map<FigureName, Observation> read = new LinkedHashMap<>();
        Stream.concat(check.figures(), when == null ? Stream.empty() : when.figures())
                .distinct()
                .forEach(figure -> (figure.equals(anchor)
                                ? Optional.of(told)
                                : figure.in(at).flatMap(key -> claims.beside(told, key)))
                        .ifPresent(found -> read.put(figure, found)));
        Function<FigureName, @Nullable BigDecimal> values = figure -> scope.value(read.get(figure));
        if (scope.missingIsBreach() && !check.figures().allMatch(read::containsKey)) {
            return Optional.of(Breach.remark(finding(told, read, severity)));
        }
        return breaks(values) ? Optional.of(breach(claims, told, read, severity)) : Optional.empty();
    }

    /** Whether the rule is asked and does not hold. */
    boolean breaks(Function<FigureName, @Nullable BigDecimal> values) {
        boolean asked = when == null || when.holds(values, BigDecimal.ZERO).orElse(false);
        return asked && !check.holds(values, scope.tolerance()).orElse(true);
    }

    private Breach breach(Claims claims, Observation told, Map<FigureName, Observation> read, Severity severity) {
        // a rule on trial convicts nobody
        if (severity == Severity.NOTE) {
            return Breach.remark(finding(told, read, severity));
        }
        List<Suspect> suspects = new ArrayList<>(List.of(Suspicion.accused(claims, told, null)));
        read.values().stream()
                .filter(other -> other != told)
                .distinct()
                .forEach(other -> suspects.add(Suspicion.other(claims, other, null)));
        return new Breach(
                finding(told, read, severity),
                told,
                suspects,
                values -> breaks(figure -> {
                    Observation one = read.get(figure);
                    return one == null ? scope.value(null) : values.apply(one);
                }));
    }

    private Finding finding(Observation told, Map<FigureName, Observation> read, Severity severity) {
        return wording.finding(
                this,
                severity,
                told,
                text.id(),
                text.chinese(),
                text.english(),
                text.ground(),
                text.expression(),
                read.values().stream().distinct().map(this::quoted).collect(Collectors.joining("; ")));
    }

    private String quoted(Observation one) {
        return "%s %s = %s (%s)"
                .formatted(
                        wording.labelZh(one.key()),
                        one.key().period().notation(),
                        Wording.value(one),
                        Wording.place(one));
    }
}
