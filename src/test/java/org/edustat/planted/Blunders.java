package org.edustat.planted;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.planted.Paper.Page;
import org.edustat.planted.Spoiling.Choice;

/** How cells, rows, columns and sentences are made wrong in still other ways. */
final class Blunders {

    /** Two places differ by so much that one cannot be taken for the other by chance. */
    private static final double PLAINLY = 1.5;

    private static final Pattern GROWTH = Pattern.compile("([\\d.]+)%");

    private Blunders() {}

    /** The second digit five more or less. */
    static String mistyped(String text) {
        char digit = (char) ('0' + (text.charAt(1) - '0' + 5) % 10);
        return text.charAt(0) + String.valueOf(digit) + text.substring(2);
    }

    static String withPoint(String text) {
        return text.length() < 4
                ? text
                : text.substring(0, text.length() - 3) + "." + text.substring(text.length() - 3);
    }

    private static Optional<Choice> page(List<Paper> papers, Random random, String header) {
        return Optional.ofNullable(Spoiling.page(papers, random, header))
                .filter(choice -> choice.page().rows().get(0).get(0).equals("全市"));
    }

    private static int county(Page page, Random random) {
        return 1 + random.nextInt(page.rows().size() - 1);
    }

    static Optional<Fault> cityRate(List<Paper> papers, Random random) {
        return page(papers, random, "九年义务教育巩固率").map(choice -> {
            choice.page().put(0, choice.page().column("九年义务教育巩固率"), "91.20");
            return Spoiling.at(choice, 0, choice.page().column("九年义务教育巩固率"));
        });
    }

    static Optional<Fault> ratesAddedUp(List<Paper> papers, Random random) {
        return page(papers, random, "小学净入学率").map(choice -> {
            Page page = choice.page();
            int column = page.column("小学净入学率");
            BigDecimal sum = page.rows().stream()
                    .skip(1)
                    .map(row -> new BigDecimal(row.get(column)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            page.put(0, column, sum.toPlainString());
            return Spoiling.at(choice, 0, column);
        });
    }

    static Optional<Fault> exchangedInColumn(List<Paper> papers, Random random) {
        return page(papers, random, "毕业生数").flatMap(choice -> {
            int column = choice.page().column(random.nextBoolean() ? "在校生数" : "专任教师数");
            int one = 1 + random.nextInt(choice.page().rows().size() - 2);
            return exchanged(choice, one, column, one + 1, column);
        });
    }

    static Optional<Fault> exchangedInRow(List<Paper> papers, Random random) {
        return page(papers, random, "毕业生数").flatMap(choice -> {
            int row = county(choice.page(), random);
            return exchanged(
                    choice,
                    row,
                    choice.page().column("在校生数"),
                    row,
                    choice.page().column("招生数"));
        });
    }

    private static Optional<Fault> exchanged(Choice choice, int row, int column, int otherRow, int otherColumn) {
        Page page = choice.page();
        String one = page.at(row, column);
        String other = page.at(otherRow, otherColumn);
        double ratio = Double.parseDouble(one) / Double.parseDouble(other);
        if (ratio < PLAINLY && 1 / ratio < PLAINLY) {
            return Optional.empty();
        }
        page.put(row, column, other);
        page.put(otherRow, otherColumn, one);
        return Optional.of(Fault.at(choice.paper(), page.place(row, column), page.place(otherRow, otherColumn)));
    }

    static Optional<Fault> rowInTenThousands(List<Paper> papers, Random random) {
        return page(papers, random, "毕业生数").map(choice -> {
            int row = county(choice.page(), random);
            Set<String> places = new LinkedHashSet<>();
            for (String header : List.of("在校生数", "招生数", "毕业生数", "专任教师数")) {
                int column = choice.page().column(header);
                String text = choice.page().at(row, column);
                choice.page()
                        .put(row, column, new BigDecimal(text).movePointLeft(4).toPlainString());
                places.add(choice.page().place(row, column));
            }
            return Fault.at(choice.paper(), places);
        });
    }

    static Optional<Fault> totalForCounty(List<Paper> papers, Random random) {
        return page(papers, random, "毕业生数").map(choice -> {
            int row = county(choice.page(), random);
            int column = choice.page().column("在校生数");
            choice.page().put(row, column, choice.page().at(0, column));
            return Spoiling.at(choice, row, column);
        });
    }

    static Optional<Fault> totalsOfLastYear(List<Paper> papers, Random random) {
        return page(papers, random, "毕业生数")
                .flatMap(choice -> Spoiling.before(papers, choice).map(before -> {
                    Set<String> places = new LinkedHashSet<>();
                    for (int column = 1; column < choice.page().headers().size(); column++) {
                        choice.page().put(0, column, before.at(0, column));
                        places.add(choice.page().place(0, column));
                    }
                    return Fault.at(choice.paper(), places);
                }));
    }

    static Optional<Fault> zeros(List<Paper> papers, Random random) {
        return page(papers, random, "毕业生数")
                .map(choice -> Spoiling.column(
                        choice,
                        choice.page().column("专任教师数"),
                        row -> row == 0 ? choice.page().at(0, choice.page().column("专任教师数")) : "0"));
    }

    static Optional<Fault> countyOfAnotherCity(List<Paper> papers, Random random) {
        return page(papers, random, "毕业生数")
                .flatMap(choice -> papers.stream()
                        .filter(paper -> !paper.isText()
                                && !paper.city().equals(choice.paper().city()))
                        .flatMap(paper -> paper.pages().stream())
                        .filter(page -> page.rows().get(0).get(0).equals("全市"))
                        .findFirst()
                        .map(other -> renamed(choice, county(choice.page(), random), other.at(1, 0))));
    }

    static Optional<Fault> countyOfNowhere(List<Paper> papers, Random random) {
        return page(papers, random, "毕业生数").map(choice -> renamed(choice, county(choice.page(), random), "云岚县"));
    }

    private static Fault renamed(Choice choice, int row, String name) {
        Page page = choice.page();
        page.put(row, 0, name);
        Set<String> places = new LinkedHashSet<>();
        for (int line = 0; line < page.rows().size(); line++) {
            for (int column = 0; column < page.headers().size(); column++) {
                places.add(page.place(line, column));
            }
        }
        return Fault.at(choice.paper(), places);
    }

    /** 2021年在校生数 above both columns. */
    static Optional<Fault> headersAlike(List<Paper> papers, Random random) {
        Choice choice = Spoiling.ofTwoYears(papers, random);
        if (choice == null) {
            return Optional.empty();
        }
        Page page = choice.page();
        page.headers().set(1, page.headers().get(2));
        Set<String> places = new LinkedHashSet<>();
        for (int row = -1; row < page.rows().size(); row++) {
            places.add(page.place(row, 1));
            places.add(page.place(row, 2));
        }
        return Optional.of(Fault.at(choice.paper(), places));
    }

    static Optional<Fault> entrantsForGraduates(List<Paper> papers, Random random) {
        return page(papers, random, "毕业生数").map(choice -> {
            int from = choice.page().column("招生数");
            return Spoiling.column(
                    choice, choice.page().column("毕业生数"), row -> choice.page().at(row, from));
        });
    }

    /** 学位13.25个. */
    static String lostTenThousands(String text) {
        Matcher number = Pattern.compile("学位(\\d+)个").matcher(text);
        return number.find()
                ? text.substring(0, number.start(1))
                        + String.format(java.util.Locale.ROOT, "%.2f", Long.parseLong(number.group(1)) / 10000.0)
                        + text.substring(number.end(1))
                : text;
    }

    static String tenfoldGrowth(String text) {
        Matcher percent = GROWTH.matcher(text);
        return percent.find() && Double.parseDouble(percent.group(1)) > 0.2
                ? text.substring(0, percent.start())
                        + new BigDecimal(percent.group(1)).movePointRight(1).toPlainString()
                        + text.substring(percent.end(1))
                : text;
    }
}
