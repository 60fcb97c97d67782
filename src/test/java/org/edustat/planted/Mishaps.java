package org.edustat.planted;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.planted.Paper.Page;
import org.edustat.planted.Spoiling.Choice;

/** How whole rows, columns, pages and sentences are made wrong. */
final class Mishaps {

    /** Two places differ by so much that one cannot be taken for the other by chance. */
    private static final double PLAINLY = 1.5;

    private static final Pattern GROWTH = Pattern.compile("([\\d.]+)%");

    private Mishaps() {}

    private static boolean isByCounty(Page page) {
        return page.rows().get(0).get(0).equals("全市");
    }

    private static Optional<Choice> byCounty(List<Paper> papers, Random random, String header) {
        return Optional.ofNullable(Spoiling.page(papers, random, header)).filter(choice -> isByCounty(choice.page()));
    }

    static String withLetter(String text) {
        return text.substring(0, text.length() - 1) + (text.endsWith("0") ? "O" : "l");
    }

    /** 完全中学4所 where all 中学 are asked for. */
    static Optional<Fault> partForWhole(List<Paper> papers, Random random) {
        return byCounty(papers, random, "学校数").map(choice -> {
            int row = 1 + random.nextInt(choice.page().rows().size() - 1);
            int column = choice.page().column("学校数");
            String part = Long.toString(Math.max(1, Long.parseLong(choice.page().at(row, column)) / 4));
            choice.page().put(row, column, part);
            return Fault.at(
                    choice.paper(),
                    choice.page().place(row, column),
                    choice.page().place(0, column));
        });
    }

    static Optional<Fault> totalWithoutCounty(List<Paper> papers, Random random) {
        return byCounty(papers, random, "毕业生数").map(choice -> {
            Page page = choice.page();
            int column = page.column(random.nextBoolean() ? "在校生数" : "招生数");
            int left = 1 + random.nextInt(page.rows().size() - 1);
            page.put(0, column, Long.toString(number(page, 0, column) - number(page, left, column)));
            return Fault.at(choice.paper(), page.place(0, column));
        });
    }

    static Optional<Fault> totalTwice(List<Paper> papers, Random random) {
        return byCounty(papers, random, "毕业生数").map(choice -> {
            Page page = choice.page();
            int column = page.column(random.nextBoolean() ? "在校生数" : "专任教师数");
            page.put(0, column, Long.toString(2 * number(page, 0, column)));
            return Fault.at(choice.paper(), page.place(0, column));
        });
    }

    private static long number(Page page, int row, int column) {
        return Long.parseLong(page.at(row, column));
    }

    static Optional<Fault> headerInTenThousands(List<Paper> papers, Random random) {
        return byCounty(papers, random, "毕业生数").map(choice -> {
            Page page = choice.page();
            int column = page.column("在校生数");
            page.headers().set(column, page.headers().get(column).replace("（人）", "（万人）"));
            return Fault.at(choice.paper(), column(page, column));
        });
    }

    private static Set<String> column(Page page, int column) {
        Set<String> places = new LinkedHashSet<>();
        for (int row = -1; row < page.rows().size(); row++) {
            places.add(page.place(row, column));
        }
        return places;
    }

    private static Set<String> row(Page page, int row) {
        Set<String> places = new LinkedHashSet<>();
        for (int column = 0; column < page.headers().size(); column++) {
            places.add(page.place(row, column));
        }
        return places;
    }

    static Optional<Fault> rowShifted(List<Paper> papers, Random random) {
        return byCounty(papers, random, "毕业生数").map(choice -> {
            Page page = choice.page();
            int row = 1 + random.nextInt(page.rows().size() - 1);
            for (int column = page.headers().size() - 1; column > 1; column--) {
                page.put(row, column, page.at(row, column - 1));
            }
            page.put(row, 1, "");
            return Fault.at(choice.paper(), row(page, row));
        });
    }

    static Optional<Fault> columnShifted(List<Paper> papers, Random random) {
        return byCounty(papers, random, "毕业生数").map(choice -> {
            Page page = choice.page();
            int column = page.column(random.nextBoolean() ? "在校生数" : "专任教师数");
            int last = page.rows().size() - 1;
            String down = page.at(last, column);
            for (int row = last; row > 1; row--) {
                page.put(row, column, page.at(row - 1, column));
            }
            page.put(1, column, down);
            return Fault.at(choice.paper(), column(page, column));
        });
    }

    static Optional<Fault> columnsSwapped(List<Paper> papers, Random random) {
        return byCounty(papers, random, "毕业生数").map(choice -> {
            Page page = choice.page();
            int one = page.column("在校生数");
            int other = page.column("专任教师数");
            for (int row = 0; row < page.rows().size(); row++) {
                String before = page.at(row, one);
                page.put(row, one, page.at(row, other));
                page.put(row, other, before);
            }
            Set<String> places = column(page, one);
            places.addAll(column(page, other));
            return Fault.at(choice.paper(), places);
        });
    }

    static Optional<Fault> namesSwapped(List<Paper> papers, Random random) {
        return byCounty(papers, random, "毕业生数").flatMap(choice -> {
            Page page = choice.page();
            int column = page.column("在校生数");
            int one = 1 + random.nextInt(page.rows().size() - 2);
            int other = one + 1;
            double ratio = (double) number(page, one, column) / number(page, other, column);
            if (ratio < PLAINLY && 1 / ratio < PLAINLY) {
                return Optional.empty();
            }
            String before = page.at(one, 0);
            page.put(one, 0, page.at(other, 0));
            page.put(other, 0, before);
            Set<String> places = row(page, one);
            places.addAll(row(page, other));
            return Optional.of(Fault.at(choice.paper(), places));
        });
    }

    static Optional<Fault> nameTwice(List<Paper> papers, Random random) {
        return byCounty(papers, random, "毕业生数").map(choice -> {
            Page page = choice.page();
            int one = 1 + random.nextInt(page.rows().size() - 2);
            page.put(one + 1, 0, page.at(one, 0));
            Set<String> places = row(page, one);
            places.addAll(row(page, one + 1));
            return Fault.at(choice.paper(), places);
        });
    }

    static Optional<Fault> countyLeftOut(List<Paper> papers, Random random) {
        return byCounty(papers, random, "毕业生数").map(choice -> {
            Page page = choice.page();
            page.rows().remove(1 + random.nextInt(page.rows().size() - 1));
            return Fault.at(choice.paper(), all(page));
        });
    }

    static Optional<Fault> titleOfAnotherYear(List<Paper> papers, Random random) {
        return byCounty(papers, random, "毕业生数").map(choice -> {
            int year = choice.paper().year();
            Page page = choice.page();
            page.above().set(0, page.title().replace(Integer.toString(year), Integer.toString(year - 1)));
            Set<String> places = all(page);
            if (page.sheet().equals(Layout.UPPER)) {
                // where two pages are laid out side by side, this title stands above both
                choice.paper().pages().stream()
                        .filter(beside -> beside.sheet().equals(Layout.BESIDE))
                        .forEach(beside -> places.addAll(all(beside)));
            }
            return Fault.at(choice.paper(), places);
        });
    }

    private static Set<String> all(Page page) {
        Set<String> places = new LinkedHashSet<>();
        for (int row = -1; row < page.rows().size(); row++) {
            places.addAll(row(page, row));
        }
        return places;
    }

    static Optional<Fault> pageOfLastYear(List<Paper> papers, Random random) {
        return byCounty(papers, random, "毕业生数")
                .filter(choice -> choice.paper().year() > Bureau.FIRST)
                .flatMap(choice -> Spoiling.before(papers, choice).map(before -> {
                    replace(choice.page(), before);
                    return Fault.at(choice.paper(), all(choice.page()));
                }));
    }

    private static void replace(Page page, Page by) {
        for (int row = 0; row < page.rows().size(); row++) {
            for (int column = 1; column < page.headers().size(); column++) {
                page.put(row, column, by.at(row, column));
            }
        }
    }

    static Optional<Fault> pageOfAnotherLevel(List<Paper> papers, Random random) {
        return byCounty(papers, random, "毕业生数")
                .filter(choice -> choice.page().sheet().equals("各县初中"))
                .flatMap(choice -> choice.paper().pages().stream()
                        .filter(page -> page.sheet().equals("各县小学"))
                        .findFirst()
                        .map(other -> {
                            replace(choice.page(), other);
                            return Fault.at(choice.paper(), all(choice.page()));
                        }));
    }

    /** Up for down and down for up. */
    static String turned(String text) {
        return text.contains("增加")
                ? text.replace("增加", "减少")
                : text.contains("减少")
                        ? text.replace("减少", "增加")
                        : text.contains("增长") ? text.replace("增长", "下降") : text.replace("下降", "增长");
    }

    /** Five points more than it is. */
    static String growth(String text) {
        Matcher percent = GROWTH.matcher(text);
        return percent.find()
                ? text.substring(0, percent.start())
                        + (Double.parseDouble(percent.group(1)) + 5)
                        + text.substring(percent.end(1))
                : text;
    }

    static Optional<Fault> bulletinOfLastYear(List<Paper> papers, Random random) {
        List<Paper> texts = new ArrayList<>(papers.stream()
                .filter(paper -> paper.isText() && paper.year() > Bureau.FIRST + 1)
                .toList());
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        Paper paper = texts.get(random.nextInt(texts.size()));
        return papers.stream()
                .filter(other ->
                        other.isText() && other.city().equals(paper.city()) && other.year() == paper.year() - 1)
                .findFirst()
                .map(before -> {
                    String year = Integer.toString(paper.year());
                    for (int line = 2; line < paper.lines().size() - 1; line++) {
                        paper.lines().set(line, before.lines().get(line).replaceFirst("^\\d{4}", year));
                    }
                    return Fault.inLine(paper, Fault.ANY_LINE);
                });
    }
}
