package org.edustat.extraction.meaning;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Words;
import org.edustat.concept.Coded;
import org.edustat.concept.Filling;
import org.edustat.concept.Indicator;
import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Quantity;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;
import org.edustat.extraction.signs.Signs;

/** A number without a unit takes the one that its labels name in brackets or in a unit line: 在校生(万人). */
final class UnitReader {

    private static final Pattern NAMED = Pattern.compile(
            "(?<![校园、](?=[(（][班园部点][)）]))[(（\\[【](?:单位[:：])?([^()（）\\[\\]【】:：]{1,8})[)）\\]】](?!\\p{IsHan})|单位[:：]\\s*([^\\s,，;；、/()（）]{1,8}+)(?!\\s?[、,，;；/])");

    private static final Signs NAMED_BEGINS = Signs.of("([（【单");

    /** A header that names a share: 升学率, 占比, 增长(%), 增减%. */
    private static final Pattern SHARE =
            Pattern.compile("[^()%]*\\(?%\\)?.*|(?:[^()]|\\([^()]*\\))*(?:率|占比|比例|比重|百分比|增速)(?:[^\\p{IsHan}]*)");

    private static final String TALLIES = "数额";

    private static final String PERCENT = "%";

    /** What 个 may count that has a counter of its own. */
    private static final Set<Unit> COUNTED_THINGS = EnumSet.of(Unit.CLASS, Unit.INSTITUTION);

    private final Catalogue catalogue;
    private final SeveralUnits several;

    UnitReader(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.several = new SeveralUnits(catalogue);
    }

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
                && several.in(line.filling().label().text()).stream()
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
                .map(label -> several.in(label.text()))
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
            int opens = closes ? Math.max(header.lastIndexOf('(', end - 2), header.lastIndexOf('（', end - 2)) : -1;
            end = opens >= 0 ? opens : end - 1;
        }
        return end;
    }

    /** What lines of several units say. */
    SeveralUnits several() {
        return several;
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
                    several.read(named.group(1) != null ? named.group(1).strip() : named.group(2));
            last = measure.isPresent() ? measure : last;
        }
        return last.isPresent() ? last : several.besidePercent(text);
    }
}
