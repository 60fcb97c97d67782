package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.CellAddress;
import org.edustat.extraction.signs.Sought;

/** The headers over each column of figures, root first. */
final class ColumnHeaders {

    /** A part of a word that was spread over two rows is short: 普通高等 above 学校. */
    private static final int LONGEST_PART = 4;

    private static final Pattern PART = Pattern.compile("#|其中");

    private static final Pattern SHARE = Pattern.compile("率|占比|比例|比重|%");
    private static final Pattern OF_WHICH = Pattern.compile("其中:?");

    private static final Sought GROWTH = Sought.of("增减|增长|增幅|增加|同比|[比较]上年|变化|升降");
    private static final Pattern TOTAL = Pattern.compile("总[数计]|[合小]?计|全部");
    private static final Pattern OF_SECTOR = Pattern.compile("(?:其中:?|#)(?:民办|公办|普惠)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年?(?:[度末]|[(].{1,5}[)])?");

    /** A header over two rows. */
    private static final int PARTS = 2;

    private static final Pattern BRACKET = Pattern.compile("[(（][^()（）]{1,8}[)）]");

    private final Sheet sheet;
    private final TableArea area;
    private final Map<Integer, List<SheetCell>> paths = new HashMap<>();
    private final Map<Integer, Map<Integer, Optional<SheetCell>>> reached = new HashMap<>();

    ColumnHeaders(Sheet sheet, TableArea area) {
        this.sheet = sheet;
        this.area = area;
        area.values().forEach(column -> paths.put(column, path(column)));
    }

    /** The headers of a column, root first; empty where it has none. */
    List<SheetCell> of(int column) {
        return paths.getOrDefault(column, List.of());
    }

    /** The headers of each column that has some. */
    List<List<SheetCell>> all() {
        return area.values().stream()
                .map(this::of)
                .filter(path -> !path.isEmpty())
                .toList();
    }

    private List<SheetCell> path(int column) {
        List<SheetCell> path = new ArrayList<>();
        for (int level = 0; level < area.head().size(); level++) {
            SheetCell header = header(level, column);
            if (header != null && path.stream().noneMatch(above -> above.at().equals(header.at()))) {
                path.add(header);
            }
        }
        return List.copyOf(path);
    }

    private @Nullable SheetCell header(int level, int column) {
        SheetCell shown = area.head().get(level).shown(column);
        if (shown != null) {
            return shown;
        }
        // asked for by every level below: found anew each time, many levels would take for ever
        Map<Integer, Optional<SheetCell>> known = reached.computeIfAbsent(level, any -> new HashMap<>());
        Optional<SheetCell> before = known.get(column);
        if (before == null) {
            before = Optional.ofNullable(asOnTheLeft(level, column));
            known.put(column, before);
        }
        return before.orElse(null);
    }

    /**
     * A header without a merge reaches over the empty cells on its right, as far as those have headers of their own
     * below.
     */
    private @Nullable SheetCell asOnTheLeft(int level, int column) {
        SheetRow row = area.head().get(level);
        if (row.merge(column) != null || !hasBelow(level, column)) {
            return null;
        }
        for (int left = column - 1; left >= area.firstValue(); left--) {
            SheetCell shown = row.shown(left);
            if (shown != null) {
                boolean parent = row.merge(left) == null && hasBelow(level, left) && sameAbove(level, left, column);
                return parent ? shown : null;
            }
        }
        return null;
    }

    private boolean hasBelow(int level, int column) {
        for (int below = level + 1; below < area.head().size(); below++) {
            if (area.head().get(below).shown(column) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean sameAbove(int level, int left, int column) {
        return level == 0 || Objects.equals(place(header(level - 1, left)), place(header(level - 1, column)));
    }

    private static @Nullable CellAddress place(@Nullable SheetCell cell) {
        return cell == null ? null : cell.at();
    }

    /**
     * The headers of a column written as one word, where one header was spread over two rows without a merge: 普通 above
     * 中学.
     */
    Optional<String> inOneWord(int column) {
        List<SheetCell> path = of(column);
        boolean spread = path.size() == 2
                && !HeadUnit.is(path.get(1))
                && path.get(1).at().row() == path.get(0).at().row() + 1
                && path.stream().allMatch(cell -> sheet.merge(cell) == null)
                && (path.stream().allMatch(cell -> cell.joined().length() <= LONGEST_PART) || alone(path));
        return spread ? Optional.of((path.get(0).joined() + path.get(1).joined()).replace("#", "")) : Optional.empty();
    }

    /** 平均每个专任 above 教师负担学生数 above (人), all under 普通高等学校. */
    Optional<String> underGroup(int column) {
        List<SheetCell> path = of(column);
        int end = path.isEmpty() || !ofUnit(path.get(path.size() - 1)) ? path.size() : path.size() - 1;
        if (end < PARTS || path.size() == PARTS) {
            return Optional.empty();
        }
        List<SheetCell> words = path.subList(end - PARTS, end);
        boolean spread = words.get(1).at().row() == words.get(0).at().row() + 1
                && words.stream().allMatch(cell -> sheet.merge(cell) == null && !ofUnit(cell))
                && (halves(words)
                        || words.stream()
                                        .noneMatch(cell ->
                                                PART.matcher(cell.joined()).lookingAt())
                                && (end == PARTS || sheet.merge(path.get(end - PARTS - 1)) != null))
                && alone(words);
        return spread
                ? Optional.of((words.get(0).joined() + words.get(1).joined()).replace("#", ""))
                : Optional.empty();
    }

    /** #专任 above 教师: neither is a word of its own. */
    private static boolean halves(List<SheetCell> words) {
        return words.get(0).joined().startsWith("#")
                && words.stream().allMatch(cell -> cell.joined().length() <= LONGEST_PART);
    }

    private static boolean ofUnit(SheetCell cell) {
        return HeadUnit.is(cell) || BRACKET.matcher(cell.joined()).matches();
    }

    /** Whether nothing else stands under the upper one. */
    boolean alone(List<SheetCell> path) {
        return area.values().stream()
                        .filter(column -> of(column).contains(path.get(0)))
                        .count()
                == 1;
    }

    /**
     * What the column that this one is a part of, marked with # or 其中 or under such a group, says beyond their head.
     */
    List<SheetCell> wholeOf(int column) {
        List<SheetCell> own = of(column);
        int marked = marked(own);
        if (marked < 0) {
            return List.of();
        }
        boolean lowest = marked == own.size() - 1
                || marked == own.size() - PARTS
                        && OF_WHICH.matcher(own.get(marked).joined()).matches();
        return !lowest
                ? List.of()
                : wholeColumn(column)
                        .filter(whole -> !besideTotal(whole, marked))
                        .map(whole -> of(whole).subList(marked, of(whole).size()))
                        .orElse(List.of());
    }

    /** 合计, 一年级, #民办 under one head: the head says of what, and the last is a part of the first. */
    private boolean besideTotal(int column, int level) {
        List<SheetCell> above = of(column).subList(0, level);
        return level > 0
                && left(column + 1)
                        .anyMatch(path -> path.size() > level
                                && path.subList(0, level).equals(above)
                                && TOTAL.matcher(path.get(level).joined()).matches());
    }

    /**
     * The column that this one is a part of: the nearest on its left under the same head that neither stands under 其中
     * nor is marked by it.
     */
    Optional<Integer> wholeColumn(int column) {
        List<SheetCell> own = of(column);
        int marked = marked(own);
        if (marked < 0) {
            return Optional.empty();
        }
        List<SheetCell> above = own.subList(0, marked);
        boolean share = own.stream().anyMatch(ColumnHeaders::isShare);
        return area.values().stream()
                .filter(other -> other < column)
                .filter(other -> {
                    List<SheetCell> path = of(other);
                    return path.size() > marked
                            && path.subList(0, marked).equals(above)
                            && marked(path) < 0
                            && (share || path.stream().noneMatch(ColumnHeaders::isShare));
                })
                .reduce((before, after) -> after)
                .map(whole -> totalOf(whole, marked));
    }

    /** 合计, 公办, 民办 under one head, and then 其中 beside that head: a part of the first. */
    private int totalOf(int column, int level) {
        List<SheetCell> path = of(column);
        if (path.size() <= level + 1) {
            return column;
        }
        return area.values().stream()
                .filter(other -> other <= column)
                .filter(other -> of(other).size() > level + 1
                        && of(other).get(level).equals(path.get(level))
                        && TOTAL.matcher(of(other).get(of(other).size() - 1).joined())
                                .matches())
                .findFirst()
                .orElse(column);
    }

    /** Nothing that is counted is a part of a share: 完成率, 其中:统招 is a part of what stands before it. */
    private static boolean isShare(SheetCell head) {
        return SHARE.matcher(head.joined()).find();
    }

    /** The level of a path at which 其中 stands, or a negative number. */
    private static int marked(List<SheetCell> path) {
        for (int level = 0; level < path.size(); level++) {
            if (PART.matcher(path.get(level).joined()).lookingAt()) {
                return level;
            }
        }
        return -1;
    }

    /** The headers of each column of figures left of this one, from left to right. */
    private Stream<List<SheetCell>> left(int column) {
        return area.values().stream().filter(other -> other < column).map(this::of);
    }

    /** Whether some columns say that they hold growth, and so not all do. */
    boolean tellGrowth() {
        return area.values().stream().map(this::of).anyMatch(ColumnHeaders::tellsGrowth);
    }

    private static boolean tellsGrowth(List<SheetCell> path) {
        return path.stream().anyMatch(cell -> GROWTH.in(cell.joined()));
    }

    /** The head of the latest year left of a column of growth that names none itself: 2022年, 2023年, 增长. */
    Optional<SheetCell> yearOfGrowth(int column) {
        List<SheetCell> own = of(column);
        if (!tellsGrowth(own) || own.stream().anyMatch(ColumnHeaders::tellsYear)) {
            return Optional.empty();
        }
        SheetCell root = own.get(0);
        return left(column)
                .filter(path -> own.size() == 1 || path.contains(root))
                .flatMap(List::stream)
                .filter(ColumnHeaders::tellsYear)
                .max(Comparator.comparing(SheetCell::joined));
    }

    /** Whether the column is 总数 and one of 其中:民办 stands under the same head. */
    boolean totalBesideSector(int column) {
        List<SheetCell> own = of(column);
        return own.size() > 1
                && TOTAL.matcher(own.get(own.size() - 1).joined()).matches()
                && area.values().stream()
                        .map(this::of)
                        .anyMatch(path -> path.size() == own.size()
                                && path.contains(own.get(own.size() - 2))
                                && OF_SECTOR
                                        .matcher(path.get(path.size() - 1).joined())
                                        .lookingAt());
    }

    private static boolean tellsYear(SheetCell cell) {
        return YEAR.matcher(cell.joined()).matches();
    }

    /** The headers left of this column under the same head: what they say in brackets may hold for all of them. */
    List<SheetCell> neighbours(int column) {
        List<SheetCell> own = of(column);
        if (own.size() < 2) {
            return List.of();
        }
        SheetCell root = own.get(0);
        return area.values().stream()
                .filter(other -> other != column)
                .map(this::of)
                .filter(path -> path.size() > 1 && path.get(0).at().equals(root.at()))
                .map(path -> path.get(1))
                .toList();
    }
}
