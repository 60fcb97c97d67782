package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Layout;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.extraction.meaning.Side;
import org.edustat.extraction.signs.Sought;

/** The words around the figures of one table, nearest first. */
final class CellLabels {

    private static final Pattern UNIT_LINE =
            Pattern.compile(".*(?:计量单位|(?<!填报|报送|主管|所属)单位) ?:.*|^Unit.*|^[(][^()]{1,12}[)]$");
    private static final Pattern UNIT_COLUMN =
            Pattern.compile("(?:计量)?单 ?位(?:名称)?(?: ?[(]?(?i:units?)[)]?)?|(?i:units?)");
    private static final Pattern SCHOOL_YEARS = Pattern.compile("学 ?年(?:度|初|份)?");
    private static final Sought TWO_YEARS = Sought.of("(?:19|20)[0-9]{2} ?[-—–~/至] ?(?:(?:19|20)?[0-9]{2})");
    private static final Pattern ONLY_UNIT = Pattern.compile("[(][^()]{1,8}[)]");
    /** 教师人数=1 and 1:X are how yearbooks write the unit of a ratio. */
    private static final Pattern RATIO = Pattern.compile("= ?1$|^(?:1 ?: ?[xXnN]?|[xXnN] ?: ?1|比值?|倍数?)$");

    /** The year of an event in the life of a school says nothing of its figures. */
    private static final Pattern EVENT = Pattern.compile(".*(?:建校|建园|成立|创办|始建|建成|设立|开办|办学|批准|出生|更新|投用|启用|竣工|落成|参加).*");

    private static final Pattern SCHOOL_UNIT = Pattern.compile(".*(?:学校|小学|中学|幼儿园|学院|中心校|高中|初中|教育局|教体局|.镇|.乡|街道)$");

    private static final int NO_COLUMN = -1;

    private static final Comparator<RowHeading> NUMBERS_LAST =
            Comparator.comparing(heading -> heading.cell().kind() == CellKind.NUMBER);

    private final TableArea area;
    private final ColumnHeaders columns;
    /** What an operator settled about this table, or null. */
    private final @Nullable Layout layout;

    private final Side none = new Side(List.of());
    private final Side around;
    private final List<Label> beside;
    private final int unitColumn;
    private final Set<Integer> themes;
    private final Set<String> kinds;
    private final Set<Integer> kindColumns;
    private final NameHeads nameHeads;
    /** The row of the head in which each column is of one school; -1 where none is. */
    private final int schools;

    private final TitleTails tails;
    private final LatestYear latestYear = new LatestYear();
    private final SumOfSchools sums = new SumOfSchools();
    /** The headers of the last row and their labels: headers that go on over the next row keep theirs. */
    private List<RowHeading> lastHeadings = List.of();

    private List<Label> lastLabels = List.of();

    /**
     * The labels of a table.
     *
     * @param before what the document says right above the grid, nearest first
     */
    CellLabels(TableArea area, ColumnHeaders columns, String name, List<Label> before, @Nullable Layout layout) {
        this.area = area;
        this.columns = columns;
        this.layout = layout;
        this.unitColumn = headed().filter(this::namesUnits).findFirst().orElse(NO_COLUMN);
        this.themes = Themes.of(area);
        this.kinds = Kinds.parts(area);
        this.kindColumns = Kinds.partsOfTotals(columns, area.values());
        this.nameHeads = new NameHeads(area.head());
        this.schools = SchoolHeads.row(columns.all());
        this.tails = new TitleTails(area);
        this.beside = new AroundTable(area).labels(name, before);
        this.around = columns.tellGrowth() ? Side.besideGrowth(beside) : new Side(beside);
    }

    /** The columns without figures: those of the stub, and those that stand behind the figures. */
    private IntStream headed() {
        return area.head().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(SheetCell::column)
                .filter(column -> !area.values().contains(column))
                .sorted()
                .distinct();
    }

    /** Whether the column tells the unit of each row and does not name what it is about. */
    private boolean namesUnits(int column) {
        return any(area.head(), row -> row.own(column), UNIT_COLUMN)
                && !any(area.body(), row -> row.own(column), SCHOOL_UNIT);
    }

    private static boolean any(List<SheetRow> rows, Function<SheetRow, @Nullable SheetCell> cell, Pattern words) {
        return rows.stream()
                .map(cell)
                .filter(Objects::nonNull)
                .anyMatch(found -> words.matcher(found.joined()).matches());
    }

    /** What stands around the table, nearest first. */
    List<Label> beside() {
        return beside;
    }

    /** The labels of one figure by their sides, the nearest first. */
    List<Side> of(Side before, Side head, Side unit) {
        return unit == none ? List.of(before, head, around) : List.of(before, head, unit, around);
    }

    /** What stands before the figures of a row, nearest first. */
    Side before(HeadedRow row) {
        List<RowHeading> headings = headings(row);
        List<Label> labels = new ArrayList<>(headings.size());
        headings.forEach(heading -> labels.add(label(heading)));
        lastHeadings = headings;
        lastLabels = labels;
        RowHeading year = latestYear.of(headings);
        List<Label> dated = year == null ? labels : new ArrayList<>(labels);
        if (year != null) {
            dated.add(rowLabel(year));
        }
        boolean part = !headings.isEmpty() && kinds.contains(headings.get(0).words());
        return part ? Side.ofPart(dated) : new Side(dated);
    }

    /** The nearest words before the figures of a row, whichever row was asked for last; null where it has none. */
    @Nullable
    String nearest(HeadedRow row) {
        List<RowHeading> headings = headings(row);
        return headings.isEmpty() ? null : rowLabel(headings.get(0)).text();
    }

    private List<RowHeading> headings(HeadedRow row) {
        List<RowHeading> headings = new ArrayList<>();
        for (int last = row.paths().size() - 1; last >= 0; last--) {
            List<RowHeading> path = row.paths().get(last);
            for (int at = path.size() - 1; at >= 0; at--) {
                if (path.get(at).cell().column() != unitColumn) {
                    headings.add(path.get(at));
                }
            }
        }
        // the number of a line, as forms print it beside the name, is not what is nearest to the figure
        headings.sort(NUMBERS_LAST);
        return headings;
    }

    private Label label(RowHeading heading) {
        for (int at = 0; at < lastHeadings.size(); at++) {
            if (lastHeadings.get(at) == heading) {
                return lastLabels.get(at);
            }
        }
        return rowLabel(heading);
    }

    /** What stands above the figures of a column, nearest first. */
    Side above(int column) {
        List<Label> labels = labelsAbove(column);
        if (kindColumns.contains(column)) {
            return Side.ofPart(labels);
        }
        if (columns.totalBesideSector(column)) {
            return Side.ofAllSectors(labels);
        }
        if (Kinds.isPart(kinds, columns.of(column))) {
            return Side.ofPart(labels);
        }
        return columns.wholeColumn(column)
                .map(whole -> Side.within(labels, above(whole)))
                .orElseGet(() -> new Side(labels));
    }

    private List<Label> labelsAbove(int column) {
        List<SheetCell> path = columns.of(column);
        String settled = layout == null ? null : layout.column(Fingerprint.words(path));
        if (settled != null && !path.isEmpty()) {
            return settled(settled, path);
        }
        List<Label> labels = new ArrayList<>();
        Optional<String> inOneWord = columns.inOneWord(column);
        inOneWord.ifPresent(word -> labels.add(
                new Label(word, Place.COLUMN, path.get(path.size() - 1).at().a1())));
        if (inOneWord.isPresent() && (columns.alone(path) || path.stream().anyMatch(CellLabels::partOfWord))) {
            return labels;
        }
        String word = inOneWord.isPresent() ? "" : columns.underGroup(column).orElse("");
        if (!word.isEmpty()) {
            labels.add(new Label(
                    HeadUnit.bracketed(word),
                    Place.COLUMN,
                    path.get(path.size() - 1).at().a1()));
        }
        for (int at = path.size() - 1; at >= 0; at--) {
            if (!word.contains(path.get(at).joined().replace("#", ""))) {
                boolean pupils = at == path.size() - 1 && PupilsOfClasses.under(path, columns.of(column - 1));
                labels.add(pupils ? PupilsOfClasses.label(path.get(at)) : headLabel(path.get(at)));
            }
        }
        List<SheetCell> whole = columns.wholeOf(column);
        for (int at = whole.size() - 1; at >= 0; at--) {
            labels.add(headLabel(whole.get(at)));
        }
        columns.yearOfGrowth(column).map(this::headLabel).ifPresent(labels::add);
        for (SheetCell cell : columns.neighbours(column)) {
            if (ONLY_UNIT.matcher(cell.folded()).matches()) {
                labels.add(label(cell, Place.UNIT_LINE));
            }
        }
        return labels;
    }

    private Label headLabel(SheetCell head) {
        if (schools >= 0 && head.at().row() > schools && describes(head)) {
            return label(head, Place.TITLE);
        }
        if (schools >= 0 && SchoolHeads.is(head)) {
            return new Label(
                    Side.OF_SCHOOL.concat(label(head, Place.COLUMN).text()),
                    Place.COLUMN,
                    head.at().a1());
        }
        return HeadUnit.is(head)
                ? new Label(
                        "(" + head.joined() + ")", Place.UNIT_LINE, head.at().a1())
                : new Label(
                        tails.inFull(head.joined())
                                .orElseGet(() -> HeadUnit.bracketed(YearInHead.said(
                                        label(head, Place.COLUMN).text()))),
                        Place.COLUMN,
                        head.at().a1());
    }

    /** Below the name of a school its type or its state may stand in a row with a name of its own. */
    private boolean describes(SheetCell head) {
        return !area.stub().isEmpty()
                && area.head().stream()
                        .anyMatch(row -> row.index() == head.at().row()
                                && row.own(area.stub().get(0)) != null);
    }

    /** What is written over the column may still tell what the operator left out, such as the year. */
    private static List<Label> settled(String words, List<SheetCell> path) {
        List<Label> labels = new ArrayList<>();
        labels.add(new Label(
                Wording.joined(Wording.folded(words)),
                Place.COLUMN,
                path.get(path.size() - 1).at().a1()));
        for (int at = path.size() - 1; at >= 0; at--) {
            labels.add(label(path.get(at), Place.TITLE));
        }
        return labels;
    }

    /** 普 通 is drawn apart to fill its cell, and a single sign is no word: they say nothing but together. */
    private static boolean partOfWord(SheetCell cell) {
        return cell.joined().length() == 1 || !cell.joined().equals(cell.folded());
    }

    /** Under a head such as 学校名称 the head comes with the name: 学校名称:实验小学. */
    private Label rowLabel(RowHeading heading) {
        boolean theme = themes.contains(heading.cell().column());
        Place place = heading.section() || theme ? Place.SECTION : Place.ROW;
        String settled = layout == null ? null : layout.row(heading.words());
        if (settled != null) {
            return new Label(
                    Wording.joined(Wording.folded(settled)),
                    place,
                    heading.cell().at().a1());
        }
        Label label = label(heading.cell(), place);
        if (place == Place.SECTION) {
            return label;
        }
        if (heading.cell().kind() == CellKind.YEAR && headed(heading.cell().column(), EVENT)) {
            return new Label(heading.cell().joined(), place, label.at());
        }
        if (TWO_YEARS.is(label.text()) && headed(heading.cell().column(), SCHOOL_YEARS)) {
            return new Label(label.text() + "学年", label.place(), label.at());
        }
        return new Label(
                sums.said(nameHeads.announced(heading.cell().column(), label.text())), label.place(), label.at());
    }

    private boolean headed(int column, Pattern words) {
        return any(area.head(), row -> row.shown(column), words);
    }

    /** The unit that the row names in a column of its own. */
    Side unit(SheetRow row) {
        SheetCell unit = unitColumn == NO_COLUMN ? null : row.shown(unitColumn);
        return unit == null
                ? none
                : new Side(List.of(new Label(
                        "单位:" + (RATIO.matcher(unit.joined()).find() ? "倍" : unit.joined()),
                        Place.UNIT_LINE,
                        unit.at().a1())));
    }

    /** Whether a figure is the year in which something came about: 建校年份 1958. */
    static boolean datesEvent(SheetCell cell, String name) {
        return cell.kind() == CellKind.YEAR && EVENT.matcher(name).matches();
    }

    static boolean isUnitLine(SheetCell cell) {
        return UNIT_LINE.matcher(cell.folded()).matches();
    }

    static Label label(SheetCell cell, Place place) {
        boolean year = cell.kind() == CellKind.YEAR;
        return new Label(
                year ? cell.joined() + "年" : cell.joined(), place, cell.at().a1());
    }
}
