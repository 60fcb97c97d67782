package org.edustat.extraction.meaning;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Indicator;
import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Nature;
import org.edustat.concept.Unit;
import org.edustat.extraction.signs.Sought;

/** 单位:所、万人、%: a line over a table that names several units, and which of them a figure is counted in. */
final class SeveralUnits {

    /** 元/生·年 is one unit, 校/人 are two. */
    private static final String BETWEEN_UNITS = "[、,，;；]|/(?!生|人|年|月)|(?<=[所校园个班])/(?=人)";

    private static final Sought LISTED = Sought.of("单位[:：]\\s*([^()（）:：]{1,20})");

    private static final String PERCENT = "%";

    /** 平均受教育年限（年）; in sentences a year is a date more often than a length. */
    private static final Measure LENGTH = new Measure("年", BigDecimal.ONE, Unit.YEAR);

    private final Catalogue catalogue;
    /** The cells of a table ask for the same few lines again and again. */
    private final Recent<String, List<Measure>> lists = new Recent<>(this::listed);

    private final Recent<Asked, Optional<Measure>> meant = new Recent<>(this::meant);

    SeveralUnits(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is counted under a line of several units. */
    private record Asked(String line, String indicator) {}

    /** 元/生·年 is counted in 元. */
    Optional<Measure> read(String unit) {
        if (unit.equals(LENGTH.text())) {
            return Optional.of(LENGTH);
        }
        Optional<Measure> whole = catalogue.lexicon().measure(unit);
        int each = unit.indexOf('/');
        return whole.isPresent() || each <= 0 ? whole : catalogue.lexicon().measure(unit.substring(0, each));
    }

    /**
     * 单位:所、万人、% over a table: of several units the one that the indicator is counted in. Of 万元 and 元 the plain one is
     * for what each gets, the other for all else.
     *
     * @return empty where no line names several units; a measure of null where it does not say which is meant
     */
    Optional<Listed> of(List<Label> labels, String indicator) {
        for (int at = 0; at < labels.size(); at++) {
            Label label = labels.get(at);
            if (lists.get(label.text()).size() > 1) {
                Indicator counted = catalogue.indicators().find(indicator).orElse(null);
                if (counted != null && counts(label.text(), counted)) {
                    Measure unit = meant.get(new Asked(label.text(), indicator)).orElse(null);
                    return Optional.of(new Listed(unit == null ? null : UnitReader.named(unit, label)));
                }
            }
        }
        return Optional.empty();
    }

    /** The units that a line of several names. */
    List<Measure> in(String line) {
        return lists.get(line);
    }

    private boolean counts(String line, Indicator counted) {
        for (Measure measure : lists.get(line)) {
            if (measure.unit() == counted.unit()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Measure> meant(Asked asked) {
        Indicator counted = catalogue.indicators().find(asked.indicator()).orElseThrow();
        List<Measure> fitting = lists.get(asked.line()).stream()
                .filter(measure -> measure.unit() == counted.unit())
                .sorted(Comparator.comparing(Measure::factor))
                .toList();
        if (fitting.size() > 1 && counted.unit() == Unit.YUAN) {
            return Optional.of(fitting.get(counted.nature() == Nature.RATIO ? 0 : fitting.size() - 1));
        }
        boolean same = fitting.stream().map(Measure::factor).distinct().count() == 1;
        return same ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** What a line of several units says of a figure. */
    record Listed(UnitReader.@Nullable Named meant) {}

    private List<Measure> listed(String text) {
        Matcher listed = LISTED.find(text);
        return listed == null
                ? List.of()
                : Stream.of(listed.group(1).split(BETWEEN_UNITS))
                        .flatMap(unit -> read(unit.strip()).stream())
                        .toList();
    }

    /** 单位:人、% : percent is for the shares, the other one for all else. */
    Optional<Measure> besidePercent(String text) {
        List<Measure> units = lists.get(text).stream()
                .filter(measure -> !measure.text().equals(PERCENT))
                .toList();
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }
}
