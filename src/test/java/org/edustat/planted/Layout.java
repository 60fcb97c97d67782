package org.edustat.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.planted.Paper.Page;

/** The ways in which districts lay out one and the same page. */
enum Layout {
    /** One row a place, one column an indicator; a sheet a page. */
    GRID,
    /** One column a place. */
    TRANSPOSED,
    /** One row a figure, its name beside it. */
    LONG_LIST,
    /** The pages of two school levels side by side, the level above the indicators. */
    TWO_LEVELS,
    /** A file of comma separated values a page. */
    CSV,
    /** The tables of a text document, each below its title. */
    DOCUMENT;

    static final String UPPER = "各县小学";
    static final String BESIDE = "各县初中";
    private static final String TOGETHER = "分县情况";

    /** A table to be written: the cells by row, and where each cell of the page has come to stand. */
    record Drawn(String name, String title, List<List<String>> above, List<List<String>> rows, Map<String, String> at) {

        static Drawn of(String name, String title) {
            return new Drawn(name, title, new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        }

        /** Rows of the sheet above the first of the table: title and one left free; of a document none. */
        static final int HEAD = 2;

        void moved(String from, int row, int column) {
            at.put(from, a1(row, column));
        }

        static String a1(int row, int column) {
            return (char) ('A' + column) + Integer.toString(row + 1);
        }
    }

    boolean isDocument() {
        return this == DOCUMENT;
    }

    /** How many rows stand above the header of a table. */
    private int head() {
        return isDocument() ? 0 : Drawn.HEAD;
    }

    List<Drawn> draw(Paper paper) {
        return switch (this) {
            case GRID, CSV, DOCUMENT -> paper.pages().stream().map(this::grid).toList();
            case TRANSPOSED -> paper.pages().stream().map(this::transposed).toList();
            case LONG_LIST -> paper.pages().stream().map(this::list).toList();
            case TWO_LEVELS -> twoLevels(paper);
        };
    }

    private Drawn grid(Page page) {
        Drawn drawn = Drawn.of(page.sheet(), page.title());
        drawn.rows().add(page.headers());
        drawn.rows().addAll(page.rows());
        each(page, (row, column) -> drawn.moved(page.place(row, column), head() + 1 + row, column));
        return drawn;
    }

    private Drawn transposed(Page page) {
        Drawn drawn = Drawn.of(page.sheet(), page.title());
        for (int column = 0; column < page.headers().size(); column++) {
            int at = column;
            List<String> line =
                    new ArrayList<>(List.of(column == 0 ? "项目" : page.headers().get(column)));
            page.rows().stream()
                    .filter(row -> row.size() > 1)
                    .forEach(row -> line.add(at < row.size() ? row.get(at) : ""));
            drawn.rows().add(line);
        }
        List<List<String>> notes =
                page.rows().stream().filter(row -> row.size() == 1).toList();
        each(page, (row, column) -> {
            if (row >= 0 && page.rows().get(row).size() == 1) {
                drawn.moved(page.place(row, column), head() + page.headers().size(), 0);
            } else {
                drawn.moved(page.place(row, column), head() + column, 1 + row);
            }
        });
        drawn.rows().addAll(notes);
        return drawn;
    }

    private Drawn list(Page page) {
        Drawn drawn = Drawn.of(page.sheet(), page.title());
        drawn.rows().add(List.of(page.headers().get(0), "指标", "数值"));
        for (int row = 0; row < page.rows().size(); row++) {
            List<String> cells = page.rows().get(row);
            if (cells.size() == 1) {
                drawn.moved(page.place(row, 0), head() + drawn.rows().size(), 0);
                drawn.rows().add(cells);
            }
            for (int column = 1; column < cells.size(); column++) {
                drawn.moved(page.place(row, column), head() + drawn.rows().size(), 2);
                drawn.rows().add(List.of(cells.get(0), page.headers().get(column), cells.get(column)));
            }
        }
        return drawn;
    }

    private List<Drawn> twoLevels(Paper paper) {
        List<Drawn> all = new ArrayList<>();
        List<Page> both = paper.pages().stream()
                .filter(page -> page.sheet().equals(UPPER) || page.sheet().equals(BESIDE))
                .toList();
        paper.pages().stream()
                .filter(page -> !both.contains(page))
                .map(this::grid)
                .forEach(all::add);
        if (fit(both)) {
            all.add(sideBySide(both.get(0), both.get(1)));
        } else {
            both.stream().map(this::grid).forEach(all::add);
        }
        return all;
    }

    /** Whether the rows of both are of the same places: a fault may have added one. */
    private static boolean fit(List<Page> both) {
        return both.size() == 2 && names(both.get(0)).equals(names(both.get(1)));
    }

    private static String names(Page page) {
        return page.rows().stream().map(row -> row.get(0)).collect(Collectors.joining("、"));
    }

    private Drawn sideBySide(Page left, Page right) {
        Drawn drawn = Drawn.of(TOGETHER, left.title().replace("小学", ""));
        int width = left.headers().size() - 1;
        drawn.above()
                .add(Stream.of(
                                Stream.of(""),
                                left.headers().stream().skip(1).map(any -> "小学"),
                                right.headers().stream().skip(1).map(any -> "初中"))
                        .flatMap(one -> one)
                        .toList());
        drawn.rows().add(joined(left.headers(), right.headers()));
        for (int row = 0; row < left.rows().size(); row++) {
            drawn.rows().add(joined(left.rows().get(row), right.rows().get(row)));
        }
        each(left, (row, column) -> drawn.moved(left.place(row, column), head() + 2 + row, column));
        each(
                right,
                (row, column) ->
                        drawn.moved(right.place(row, column), head() + 2 + row, column == 0 ? 0 : column + width));
        return drawn;
    }

    private static List<String> joined(List<String> left, List<String> right) {
        return Stream.concat(left.stream(), right.stream().skip(1)).toList();
    }

    private interface Spot {
        void at(int row, int column);
    }

    private static void each(Page page, Spot spot) {
        for (int row = -1; row < page.rows().size(); row++) {
            int columns = row < 0 ? page.headers().size() : page.rows().get(row).size();
            for (int column = 0; column < columns; column++) {
                spot.at(row, column);
            }
        }
    }
}
