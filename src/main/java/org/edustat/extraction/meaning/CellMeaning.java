package org.edustat.extraction.meaning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Area;
import org.edustat.concept.Filling;
import org.edustat.concept.Kind;
import org.edustat.concept.Place;
import org.edustat.concept.Quantity;
import org.edustat.concept.Sector;
import org.edustat.concept.Slot;
import org.edustat.concept.Stage;
import org.edustat.concept.Statement;
import org.edustat.concept.Unit;

/** Reads what the number of a cell means: each question goes to its sides, the nearest first. */
final class CellMeaning {

    static final Set<String> OF_SECONDARY =
            Set.of(Stage.LOWER_SECONDARY.code(), Stage.UPPER_SECONDARY.code(), Stage.GENERAL_UPPER_SECONDARY.code());
    static final Pattern OF_BOTH = Pattern.compile("完全中学|完中");
    static final Pattern NINE_YEARS = Pattern.compile("九年(?:一贯)?制");
    private static final Pattern OF_STAGES = Pattern.compile("(?:九|十二)年(?:一贯)?制");
    private static final Pattern OF_ALL = Pattern.compile("全[国省市区县州盟旗](?:总数|合计|总计|总体)");

    /** 普惠性学前教育资源 is a theme, 普惠性幼儿园 are schools. */
    private static final Pattern OF_KINDERGARTENS = Pattern.compile("普惠(?:性|型|性民办)?(?:幼儿园|园|民办)");

    private static final String CITY_PROPER = "市区";

    private static final String RELATIVE = "period.relative";
    private static final Pattern OF_THE_YEAR = Pattern.compile("当年|本年|全年|年内");

    private static final int MOST_FILLINGS = Slot.values().length;
    /** The row, the column, and what stands around the table; a unit of the row's own comes beside them. */
    private static final int SIDES = 3;

    private final SideReader reader;
    private final UnitReader units;
    private final Indicators indicators;
    private final Ballots ballots;
    private final PeriodReader periods;
    private final Outlook outlook;

    CellMeaning(
            SideReader reader,
            UnitReader units,
            Indicators indicators,
            Ballots ballots,
            PeriodReader periods,
            Outlook outlook) {
        this.reader = reader;
        this.units = units;
        this.indicators = indicators;
        this.ballots = ballots;
        this.periods = periods;
        this.outlook = outlook;
    }

    Statement read(CellDraft cell) {
        Side own = cell.sides().get(0);
        SideSense row = own.sense(reader);
        if (own.isPart() || row.likeness() == SideSense.ALONE || cell.sides().size() != SIDES) {
            return meant(cell);
        }
        Side column = cell.sides().get(1);
        Likewise known = column.likewise(row.likeness());
        if (known != null && known.of(cell)) {
            return known.read(cell, row);
        }
        Statement first = meant(cell);
        column.keep(row.likeness(), new Likewise(cell, first));
        return first;
    }

    private Statement meant(CellDraft cell) {
        List<SideSense> sides = senses(cell);
        Nearest nearest = new Nearest(sides);
        List<Filling> fillings = new ArrayList<>(MOST_FILLINGS);
        Kind told = nearest.turn == null ? null : nearest.turn.kind();
        Count count = count(cell.quantity(), sides, nearest, told, fillings);
        Filling counted = count.counted();
        Quantity named = count.named();
        Optional<Quantity> fitting = counted == null || named.measure() != null
                ? Optional.of(named)
                : ofListed(named, sides, counted, fillings);
        boolean whole = counted != null
                && fitting.isPresent()
                && TermFit.possible(counted.value(), fitting.get().measure())
                && !isPart(cell, sides, counted)
                && !Remainder.in(sides, counted.value(), nearest.institution != null);
        Filling indicator = whole ? counted : null;
        Quantity asked = counted == null ? named : units.asCounted(fitting.orElse(named), counted.value());
        Quantity quantity = whole && (asked.measure() != null || nearest.implied != Unit.PERSON_TIME)
                ? asked
                : units.asNamed(
                        asked, nearest.implied, sides.get(sides.size() - 1).labels());
        add(fillings, indicator);
        add(fillings, stage(narrower(nearest, sides), indicator));
        Filling sector = sector(nearest.sector, sides, cell.sides());
        add(fillings, OwnSector.is(sector, indicator == null ? null : indicator.value()) ? null : sector);
        add(fillings, nearest.area);
        times(sides, told, indicator, fillings);
        add(fillings, nearest.institution);
        region(nearest, fillings);
        Kind kind = told == Kind.TARGET && outlook.behind(fillings)
                ? Kind.OBSERVATION
                : told != null ? told : outlook.ahead(fillings) ? Kind.TARGET : Kind.OBSERVATION;
        boolean down = nearest.turn != null && nearest.turn.down();
        return new Statement(quantity, kind, down, cell.labels(), fillings, cell.origin(), cell.partOf());
    }

    /** Whether the rows of the table or its title say that the figure is only some of what is counted. */
    private static boolean isPart(CellDraft cell, List<SideSense> sides, Filling counted) {
        Theme theme = sides.get(sides.size() - 1).theme();
        return theme != null && theme.narrows(counted) || cell.sides().stream().anyMatch(Side::isPart);
    }

    /** What is counted, or null, and the number in the unit that the labels name. */
    private record Count(@Nullable Filling counted, Quantity named) {}

    private Count count(
            Quantity written, List<SideSense> sides, Nearest nearest, @Nullable Kind told, List<Filling> fillings) {
        Quantity named = ofEach(nearest, sides) ? written : unit(written, nearest, fillings);
        Filling counted = counted(sides, named.unit() == null ? nearest.implied : named.unit(), told);
        Filling free = written.measure() == null && nearest.ofLine() ? freeOfLine(counted, sides, told) : null;
        if (free != null) {
            fillings.clear();
            counted = free;
            named = written;
        }
        boolean unproven = counted != null && named.measure() == null && UnitLine.unproven(counted, indicators, sides);
        return new Count(unproven ? null : counted, named);
    }

    /** 每十万人口平均在校生 under a line of 万人 is no number of ten thousands. */
    private static boolean ofEach(Nearest nearest, List<SideSense> sides) {
        UnitReader.Named unit = nearest.unit;
        return nearest.ofLine()
                && unit != null
                && unit.measure().factor().compareTo(BigDecimal.ONE) > 0
                && UnitLine.counts(unit.measure().unit())
                && sides.stream().flatMap(side -> side.columns().stream()).anyMatch(Rest::perHead);
    }

    /** 完全中学 in a table of 普通高中 are counted for that stage alone. */
    private static boolean isOfBoth(Filling stage) {
        return stage.value().equals(Stage.SECONDARY.code())
                && OF_BOTH.matcher(stage.label().text()).find();
    }

    /** A school that is called 中学 is in a list of 普通高中 one of those. */
    private static @Nullable Filling narrower(Nearest nearest, List<SideSense> sides) {
        Filling stage = nearest.stage;
        Filling school = nearest.institution;
        if (stage != null && OF_STAGES.matcher(stage.label().text()).find()) {
            return ofOneStage(sides).orElse(stage);
        }
        if (stage != null && school != null && stage.label().place() == Place.ROW) {
            Optional<Filling> preschool =
                    ofOneStage(sides).filter(told -> told.value().equals(Stage.PRESCHOOL.code()));
            if (preschool.isPresent()) {
                return preschool.get();
            }
        }
        if (stage == null
                || !isOfBoth(stage) && (school == null || !stage.label().equals(school.label()))) {
            return stage;
        }
        if (!stage.value().equals(Stage.SECONDARY.code())) {
            return stage;
        }
        return sides.stream()
                .flatMap(side -> Stream.ofNullable(side.facets().stage()))
                .filter(told -> OF_SECONDARY.contains(told.value()))
                .findFirst()
                .orElse(stage);
    }

    /** 小学在校生数 in the row of a school of nine years counts its children of that stage alone. */
    private static Optional<Filling> ofOneStage(List<SideSense> sides) {
        return sides.stream()
                .flatMap(side -> Stream.ofNullable(side.facets().stage()))
                .filter(told -> told.label().place() == Place.COLUMN
                        && !OF_STAGES.matcher(told.label().text()).find())
                .findFirst();
    }

    /** Among schools one of nine years counts as 初中; its pupils, teachers and rooms are of both stages. */
    private static @Nullable Filling stage(@Nullable Filling stage, @Nullable Filling indicator) {
        if (stage == null) {
            return null;
        }
        boolean both = stage.value().equals(Stage.LOWER_SECONDARY.code())
                && NINE_YEARS.matcher(stage.label().text()).find()
                && (indicator == null || !indicator.value().equals("schools"));
        return both ? new Filling(stage.slot(), Stage.COMPULSORY.code(), stage.label(), stage.rule()) : stage;
    }

    /** A table about 民办学校 may set 全市总数 beside them. */
    private static @Nullable Filling sector(@Nullable Filling sector, List<SideSense> sides, List<Side> labelled) {
        if (sector == null || Hearing.HEADERS.contains(sector.label().place())) {
            return sector;
        }
        boolean theme = sector.value().equals(Sector.INCLUSIVE.code())
                && !OF_KINDERGARTENS.matcher(sector.label().text()).find();
        if (theme || labelled.stream().anyMatch(Side::isOfAllSectors)) {
            return null;
        }
        boolean ofAll = sides.stream()
                .flatMap(side -> side.labels().stream())
                .anyMatch(label -> Hearing.HEADERS.contains(label.place())
                        && OF_ALL.matcher(label.text()).matches());
        return ofAll ? null : sector;
    }

    /** What is counted; a growth in percent may be one of anything. */
    private @Nullable Filling counted(List<SideSense> sides, @Nullable Unit unit, @Nullable Kind kind) {
        boolean growth = kind == Kind.CHANGE && unit == Unit.PERCENT;
        return ballots.of(sides, unit, growth).answer(sides);
    }

    /** What a header names that has a unit of its own, whatever the line over the table says; else null. */
    private @Nullable Filling freeOfLine(@Nullable Filling counted, List<SideSense> sides, @Nullable Kind kind) {
        boolean ofHeader =
                counted != null && Hearing.HEADERS.contains(counted.label().place());
        if (ofHeader || !headersSpeak(sides)) {
            return null;
        }
        Filling free = counted(sides, null, kind);
        return free != null && UnitLine.frees(free, indicators, sides) ? free : null;
    }

    private static boolean headersSpeak(List<SideSense> sides) {
        for (int at = 0; at < sides.size() - 1; at++) {
            if (!sides.get(at).speech().silent()) {
                return true;
            }
        }
        return false;
    }

    private List<SideSense> senses(CellDraft cell) {
        List<SideSense> senses = new ArrayList<>(cell.sides().size());
        for (int at = 0; at < cell.sides().size(); at++) {
            senses.add(cell.sides().get(at).sense(reader));
        }
        return senses;
    }

    private static Quantity unit(Quantity written, Nearest nearest, List<Filling> fillings) {
        if (written.measure() != null) {
            return written;
        }
        UnitReader.Named named =
                nearest.points != null ? nearest.points : nearest.share != null ? nearest.share : nearest.unit;
        if (named == null || named == nearest.unit && nearest.contradicted()) {
            return written;
        }
        fillings.add(named.filling());
        return written.withMeasure(named.measure());
    }

    /** The number in the unit that a line of several gives to what is counted; empty where the line leaves it open. */
    private Optional<Quantity> ofListed(
            Quantity written, List<SideSense> sides, Filling counted, List<Filling> fillings) {
        for (SideSense side : sides) {
            Optional<UnitReader.Listed> listed = units.ofListed(side.labels(), counted.value());
            UnitReader.Named meant = listed.map(UnitReader.Listed::meant).orElse(null);
            if (meant != null) {
                fillings.add(meant.filling());
                return Optional.of(written.withMeasure(meant.measure()));
            }
            if (listed.isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(written);
    }

    private void times(
            List<SideSense> sides, @Nullable Kind kind, @Nullable Filling indicator, List<Filling> fillings) {
        SideTimes first = firstTimes(sides);
        if (first == null) {
            return;
        }
        boolean accumulates = periods.accumulates(indicator == null ? null : indicator.value());
        Filling period = null;
        Filling base = null;
        for (int at = 0; at < sides.size(); at++) {
            SideTimes times = sides.get(at).times();
            period = period == null ? times.period(first, kind == Kind.TARGET, accumulates) : period;
            base = base == null && kind == Kind.CHANGE ? times.base() : base;
        }
        Filling written =
                period != null && ofTheYear(period) ? written(sides, first, kind == Kind.TARGET, accumulates) : null;
        add(fillings, written != null ? written : period == null ? first.before() : period);
        add(fillings, base);
    }

    private static boolean ofTheYear(Filling period) {
        return period.rule().endsWith(RELATIVE)
                && OF_THE_YEAR.matcher(period.label().text()).find();
    }

    /** 当年招聘教师 in the column of 2018 is of that year. */
    private static @Nullable Filling written(
            List<SideSense> sides, SideTimes first, boolean target, boolean accumulates) {
        for (SideSense side : sides) {
            Filling period = side.times().period(first, target, accumulates);
            if (period != null && Hearing.HEADERS.contains(period.label().place()) && !ofTheYear(period)) {
                return period;
            }
        }
        return null;
    }

    /** The times of the side with the number's nearest label; null where no label is anywhere. */
    private static @Nullable SideTimes firstTimes(List<SideSense> sides) {
        for (int at = 0; at < sides.size(); at++) {
            if (!sides.get(at).times().silent()) {
                return sides.get(at).times();
            }
        }
        return null;
    }

    /** A word that names the place of the figure does not tell its area too. */
    private static void region(Nearest nearest, List<Filling> fillings) {
        Filling region = nearest.region == null ? null : nearest.region.region();
        Filling area = nearest.area;
        if (area != null
                && isCityProper(area)
                && (region == null || !Hearing.HEADERS.contains(region.label().place()))) {
            fillings.remove(area);
            fillings.add(new Filling(Slot.REGION, "", area.label(), Unlisted.RULE));
            return;
        }
        if (region == null) {
            return;
        }
        if (area != null && (area.label().equals(region.label()) || ofTheListed(area, region))) {
            fillings.remove(area);
        }
        fillings.add(region);
    }

    /** 市区教育事业基本情况 is about the districts of a city, which no code names together. */
    private static boolean isCityProper(Filling area) {
        return !Hearing.HEADERS.contains(area.label().place())
                && area.label().text().contains(CITY_PROPER)
                && area.value().equals(Area.URBAN.code());
    }

    /** 中心城区教师情况 over a list of districts says which of them are listed. */
    private static boolean ofTheListed(Filling area, Filling region) {
        return !Hearing.HEADERS.contains(area.label().place())
                && Hearing.HEADERS.contains(region.label().place());
    }

    private static void add(List<Filling> fillings, @Nullable Filling filling) {
        if (filling != null) {
            fillings.add(filling);
        }
    }
}
