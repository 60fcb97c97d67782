package org.edustat.extraction.meaning;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Words;
import org.edustat.concept.Coded;
import org.edustat.concept.Filling;
import org.edustat.concept.Indicator;
import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Nature;
import org.edustat.concept.Quantity;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;
import org.edustat.extraction.signs.Signs;
import org.edustat.extraction.signs.Sought;

/** A number without a unit takes the one that its labels name in brackets or in a unit line: 在校生(万人). */
final class UnitReader {

    private static final Pattern NAMED = Pattern.compile(
            "(?<![校园、](?=[(（][班园部点][)）]))[(（\\[【](?:单位[:：])?([^()（）\\[\\]【】:：]{1,8})[)）\\]】](?!\\p{IsHan})|单位[:：]\\s*([^\\s,，;；、/()（）]{1,8}+)(?!\\s?[、,，;；/])");

    private static final Signs NAMED_BEGINS = Signs.of("([（【单");

    /** 元/生·年 is one unit, 校/人 are two. */
    private static final String BETWEEN_UNITS = "[、,，;；]|/(?!生|人|年|月)|(?<=[所校园个班])/(?=人)";

    private static final Sought LISTED = Sought.of("单位[:：]\\s*([^()（）:：]{1,20})");

    /** A header that names a share: 升学率, 占比, 增长(%), 增减%. */
    private static final Pattern SHARE =
            Pattern.compile("[^()%]*\\(?%\\)?.*|(?:[^()]|\\([^()]*\\))*(?:率|占比|比例|比重|百分比|增速)(?:[^\\p{IsHan}]*)");

    private static final String TALLIES = "数额";

    private static final String PERCENT = "%";

    /** 平均受教育年限（年）; in sentences a year is a date more often than a length. */
    private static final Measure LENGTH = new Measure("年", BigDecimal.ONE, Unit.YEAR);

    /** What 个 may count that has a counter of its own. */
    private static final Set<Unit> COUNTED_THINGS = EnumSet.of(Unit.CLASS, Unit.INSTITUTION);

    private final Catalogue catalogue;
    /** The cells of a table ask for the same few lines again and again. */
    private final Recent<String, List<Measure>> lists = new Recent<>(this::listed);

    private final Recent<Asked, Optional<Measure>> meant = new Recent<>(this::meant);

    UnitReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is counted under a line of several units. */
    private record Asked(String line, String indicator) {}

    /** A unit with the label that names it. */
    record Named(Measure measure, Filling filling) {}

    /** A cell that says more than this heads nothing. */
    private static final int HEADER_CHARACTERS = 300;

    Draft read(Draft draft, List<Filling> fillings) {
        Named named = draft.quantity().measure() == null ? named(draft.all()) : null;
        if (named == null) {
            return draft;
        }
        fillings.add(named.filling());
        return draft.withQuantity(draft.quantity().withMeasure(named.measure()));
    }

    /** The unit that the nearest label with one names, or null where none does. */
    private @Nullable Named named(List<Label> labels) {
        for (Label label : labels) {
            Optional<Measure> measure = measure(label.text());
            if (measure.isPresent()) {
                return named(measure.get(), label);
            }
        }
        return null;
    }

    /** Percent, as a label says that names a share. */
    @Nullable
    Named percent(Label share) {
        return catalogue
                .lexicon()
                .measure(PERCENT)
                .map(percent -> named(percent, share))
                .orElse(null);
    }

    /** Percent, under a line of several units that has it among them, for a header such as 比上年增长; else null. */
    @Nullable
    Named growth(Named line, List<Label> headers) {
        boolean listed = !headers.isEmpty()
                && UnitLine.saysGrowth(headers.get(0).text())
                && lists.get(line.filling().label().text()).stream()
                        .anyMatch(measure -> measure.unit() == Unit.PERCENT);
        return listed ? percent(line.filling().label()) : null;
    }

    /** Whether a header with this text names a share. */
    static boolean isShare(String text) {
        return (text.indexOf('率') >= 0 || text.indexOf('比') >= 0 || text.indexOf('%') >= 0 || text.indexOf('速') >= 0)
                && text.length() <= HEADER_CHARACTERS
                && SHARE.matcher(text).matches();
    }

    static Named named(Measure measure, Label label) {
        return new Named(measure, Meaning.filling(Slot.UNIT, measure.text(), label, "unit.named"));
    }

    /** 个 counts anything: in a cell it takes the unit of what is counted there, classes for one. */
    Quantity asCounted(Quantity quantity, String indicator) {
        Measure written = quantity.measure();
        if (written == null || written.unit() != Unit.ITEM) {
            return quantity;
        }
        return catalogue
                .indicators()
                .find(indicator)
                .map(Indicator::unit)
                .filter(unit -> unit == Unit.CLASS || unit == Unit.INSTITUTION)
                .map(unit -> quantity.withMeasure(new Measure(written.text(), written.factor(), unit)))
                .orElse(quantity);
    }

    /**
     * A number of nothing that the catalogue knows takes the unit in which the noun of its header is counted: of 资助金额
     * under 单位:人、万元 as the line has it.
     */
    Quantity asNamed(Quantity quantity, @Nullable Unit implied, List<Label> around) {
        if (implied == null || quantity.measure() != null) {
            return quantity;
        }
        Measure own = new Measure("", BigDecimal.ONE, implied);
        return quantity.withMeasure(around.stream()
                .map(label -> lists.get(label.text()))
                .filter(listed -> listed.size() > 1)
                .findFirst()
                .flatMap(listed -> listed.stream()
                        .filter(measure -> measure.unit() == implied)
                        .max(Comparator.comparing(Measure::factor)))
                .orElse(own));
    }

    /**
     * A part of people are people, whatever tells it from the rest; a part of anything else may be counted otherwise.
     */
    @Nullable
    Unit ofPart(String whole) {
        return catalogue
                .indicators()
                .find(whole)
                .map(Indicator::unit)
                .filter(Unit.PERSON::equals)
                .orElse(null);
    }

    /** The unit that a header names: 大班额班级数(个) are classes. */
    @Nullable
    Measure ofHeader(String header) {
        Measure written = measure(header).orElse(null);
        if (written == null && header.endsWith(PERCENT) && header.length() > 1) {
            return catalogue.lexicon().measure(PERCENT).orElse(null);
        }
        if (written == null || written.unit() != Unit.ITEM) {
            return written;
        }
        Unit counted = implied(header);
        return counted == null || !COUNTED_THINGS.contains(counted)
                ? written
                : new Measure(written.text(), written.factor(), counted);
    }

    /** The unit in which the noun at the end of a header is counted; null where that noun does not say. */
    @Nullable
    Unit implied(String header) {
        if (header.length() > HEADER_CHARACTERS) {
            return null;
        }
        String words = header.substring(0, endOfWords(header));
        for (Words.Hit<Cue> noun : catalogue.lexicon().cues(Cue.Role.COUNTED, words)) {
            if (noun.end() == words.length()) {
                String[] said = noun.word().value().split(" ");
                return said.length == 1 || noun.start() == 0 ? Coded.of(Unit.class, said[0]) : null;
            }
        }
        return null;
    }

    /** Whether the words of a header end as those of a count do: 学校数, 大班额. */
    static boolean tallies(String header) {
        int end = header.length() > HEADER_CHARACTERS ? 0 : endOfWords(header);
        return end > 0 && TALLIES.indexOf(header.charAt(end - 1)) >= 0;
    }

    /** Behind the words of a header stand brackets, footnote marks, another language. */
    private static int endOfWords(String header) {
        int end = header.length();
        while (end > 0 && !Character.isIdeographic(header.charAt(end - 1))) {
            boolean closes = ")）]】".indexOf(header.charAt(end - 1)) >= 0;
            int opens = closes ? Math.max(header.lastIndexOf('(', end), header.lastIndexOf('（', end)) : -1;
            end = opens >= 0 ? opens : end - 1;
        }
        return end;
    }

    /** The unit that a text names last. */
    Optional<Measure> measure(String text) {
        if (!NAMED_BEGINS.in(text)) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(text);
        Optional<Measure> last = Optional.empty();
        while (named.find()) {
            Optional<Measure> measure =
                    read(named.group(1) != null ? named.group(1).strip() : named.group(2));
            last = measure.isPresent() ? measure : last;
        }
        return last.isPresent() ? last : besidePercent(text);
    }

    /** 元/生·年 is counted in 元. */
    private Optional<Measure> read(String unit) {
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
    Optional<Listed> ofListed(List<Label> labels, String indicator) {
        for (int at = 0; at < labels.size(); at++) {
            Label label = labels.get(at);
            if (lists.get(label.text()).size() > 1) {
                Indicator counted = catalogue.indicators().find(indicator).orElse(null);
                if (counted != null && counts(label.text(), counted)) {
                    Measure unit = meant.get(new Asked(label.text(), indicator)).orElse(null);
                    return Optional.of(new Listed(unit == null ? null : named(unit, label)));
                }
            }
        }
        return Optional.empty();
    }

    /** The units that a line of several names. */
    List<Measure> listOf(String line) {
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
    record Listed(@Nullable Named meant) {}

    private List<Measure> listed(String text) {
        Matcher listed = LISTED.find(text);
        return listed == null
                ? List.of()
                : Stream.of(listed.group(1).split(BETWEEN_UNITS))
                        .flatMap(unit -> read(unit.strip()).stream())
                        .toList();
    }

    /** 单位:人、% : percent is for the shares, the other one for all else. */
    private Optional<Measure> besidePercent(String text) {
        List<Measure> units = lists.get(text).stream()
                .filter(measure -> !measure.text().equals(PERCENT))
                .toList();
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }
}
