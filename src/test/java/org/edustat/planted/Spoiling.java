package org.edustat.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.planted.Paper.Page;

/** How single cells, columns, rows and lines are made wrong. */
final class Spoiling {

    private static final String TWO_YEARS = "两年对比";

    private Spoiling() {}

    interface Change {
        String of(String text);
    }

    static Change times(String factor) {
        return text -> new BigDecimal(text)
                .multiply(new BigDecimal(factor))
                .setScale(text.contains(".") ? 2 : 0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    static String swapped(String text) {
        for (int at = 0; at + 1 < text.length(); at++) {
            boolean tells = Math.abs(text.charAt(at) - text.charAt(at + 1)) > 1 && text.charAt(at + 1) != '0';
            if (tells) {
                return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            }
        }
        return text + "0";
    }

    record Choice(Paper paper, Page page) {}

    static Choice page(List<Paper> papers, Random random, String header) {
        List<Choice> choices = papers.stream()
                .filter(paper -> !paper.isText())
                .flatMap(paper -> paper.pages().stream()
                        .filter(page -> page.column(header) > 0 && !page.sheet().equals(TWO_YEARS))
                        .map(page -> new Choice(paper, page)))
                .toList();
        return choices.isEmpty() ? null : choices.get(random.nextInt(choices.size()));
    }

    static Way cell(List<String> headers, Change change) {
        return (papers, random) -> cell(papers, random, headers, change);
    }

    static Optional<Fault> cell(List<Paper> papers, Random random, List<String> headers, Change change) {
        String header = headers.get(random.nextInt(headers.size()));
        Choice choice = page(papers, random, header);
        if (choice == null) {
            return Optional.empty();
        }
        int column = choice.page().column(header);
        int row = 1 + random.nextInt(choice.page().rows().size() - 1);
        choice.page().put(row, column, change.of(choice.page().at(row, column)));
        return Optional.of(at(choice, row, column));
    }

    static Fault at(Choice choice, int row, int column) {
        return Fault.at(choice.paper(), choice.page().place(row, column));
    }

    static Optional<Fault> total(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "班级数");
        if (choice == null) {
            return Optional.empty();
        }
        boolean levels = choice.page().sheet().equals("基本情况");
        int row = levels ? choice.page().rows().size() - 1 : 0;
        int column = choice.page().column(random.nextBoolean() ? "在校生数" : "专任教师数");
        choice.page().put(row, column, times("1.03").of(choice.page().at(row, column)));
        return Optional.of(at(choice, row, column));
    }

    static Optional<Fault> rates(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "小学净入学率");
        if (choice == null) {
            return Optional.empty();
        }
        int row = 1 + random.nextInt(choice.page().rows().size() - 1);
        int net = choice.page().column("小学净入学率");
        int gross = choice.page().column("小学毛入学率");
        choice.page().put(row, gross, "96.50");
        return Optional.of(Fault.at(
                choice.paper(), choice.page().place(row, net), choice.page().place(row, gross)));
    }

    static Optional<Fault> staff(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "教职工数");
        if (choice == null) {
            return Optional.empty();
        }
        int row = random.nextInt(choice.page().rows().size() - 1);
        int column = choice.page().column("教职工数");
        choice.page().put(row, column, times("0.8").of(choice.page().at(row, column)));
        return Optional.of(at(choice, row, column));
    }

    static Optional<Fault> cumulative(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "招聘教师数");
        if (choice == null || choice.paper().year() < Bureau.FIRST + 2) {
            return Optional.empty();
        }
        int row = 1 + random.nextInt(choice.page().rows().size() - 1);
        int column = choice.page().column("招聘教师数");
        int years = choice.paper().year() - Bureau.FIRST + 1;
        choice.page()
                .put(
                        row,
                        column,
                        Integer.toString(Integer.parseInt(choice.page().at(row, column)) + 210 * (years - 1)));
        return Optional.of(at(choice, row, column));
    }

    static Optional<Fault> copiedColumn(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "毕业生数");
        if (choice == null) {
            return Optional.empty();
        }
        int from = choice.page().column("在校生数");
        int to = choice.page().column("毕业生数");
        return Optional.of(column(choice, to, row -> choice.page().at(row, from)));
    }

    interface Cells {
        String at(int row);
    }

    static Fault column(Choice choice, int column, Cells cells) {
        Set<String> places = new LinkedHashSet<>();
        for (int row = 0; row < choice.page().rows().size(); row++) {
            choice.page().put(row, column, cells.at(row));
            places.add(choice.page().place(row, column));
        }
        return Fault.at(choice.paper(), places);
    }

    static Optional<Fault> lastYear(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "毕业生数");
        if (choice == null
                || choice.page().sheet().equals("基本情况")
                || choice.paper().year() == Bureau.FIRST) {
            return Optional.empty();
        }
        int column = choice.page().column(random.nextBoolean() ? "在校生数" : "专任教师数");
        return before(papers, choice).map(before -> column(choice, column, row -> before.at(row, column)));
    }

    /** The same page of the year before, unless it was spoiled itself. */
    static Optional<Page> before(List<Paper> papers, Choice choice) {
        return papers.stream()
                .filter(paper -> !paper.isText()
                        && paper.city().equals(choice.paper().city())
                        && paper.year() == choice.paper().year() - 1)
                .flatMap(paper -> paper.pages().stream())
                .filter(page -> page.sheet().equals(choice.page().sheet()))
                .findFirst();
    }

    static Optional<Fault> filledDown(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "毕业生数");
        if (choice == null || choice.page().sheet().equals("基本情况")) {
            return Optional.empty();
        }
        int column = choice.page().column("招生数");
        String total = choice.page().at(0, column);
        int first = Integer.parseInt(choice.page().at(1, column));
        return Optional.of(column(choice, column, row -> row == 0 ? total : Integer.toString(first + row - 1)));
    }

    static Optional<Fault> copiedRow(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "毕业生数");
        if (choice == null || choice.page().sheet().equals("基本情况")) {
            return Optional.empty();
        }
        int from = 1 + random.nextInt(choice.page().rows().size() - 2);
        Set<String> places = new LinkedHashSet<>();
        for (int column = 1; column < choice.page().headers().size(); column++) {
            choice.page().put(from + 1, column, choice.page().at(from, column));
            places.add(choice.page().place(from + 1, column));
        }
        return Optional.of(Fault.at(choice.paper(), places));
    }

    static Optional<Fault> repeatedRow(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "毕业生数");
        if (choice == null || choice.page().sheet().equals("基本情况")) {
            return Optional.empty();
        }
        int row = 1 + random.nextInt(choice.page().rows().size() - 1);
        choice.page().rows().add(new ArrayList<>(choice.page().rows().get(row)));
        Set<String> places = new LinkedHashSet<>();
        int last = choice.page().rows().size() - 1;
        for (int column = 0; column < choice.page().headers().size(); column++) {
            places.add(choice.page().place(last, column));
        }
        return Optional.of(Fault.at(choice.paper(), places));
    }

    /** A page that holds two years beside each other; null where no paper has one. */
    static Choice ofTwoYears(List<Paper> papers, Random random) {
        List<Paper> choices = papers.stream()
                .filter(paper -> !paper.isText()
                        && paper.pages().stream().anyMatch(page -> page.sheet().equals(TWO_YEARS)))
                .toList();
        if (choices.isEmpty()) {
            return null;
        }
        Paper paper = choices.get(random.nextInt(choices.size()));
        return new Choice(paper, paper.page(TWO_YEARS));
    }

    static Optional<Fault> swappedYears(List<Paper> papers, Random random) {
        Choice choice = ofTwoYears(papers, random);
        if (choice == null) {
            return Optional.empty();
        }
        Page page = choice.page();
        Set<String> places = new LinkedHashSet<>();
        for (int row = 0; row < page.rows().size(); row++) {
            String before = page.at(row, 1);
            page.put(row, 1, page.at(row, 2));
            page.put(row, 2, before);
            places.add(TWO_YEARS + "!" + Page.a1(row, 1));
            places.add(TWO_YEARS + "!" + Page.a1(row, 2));
        }
        return Optional.of(Fault.at(choice.paper(), places));
    }

    static Optional<Fault> person(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "在校生数");
        if (choice == null) {
            return Optional.empty();
        }
        int row = choice.page().rows().size();
        List<String> note = new ArrayList<>(List.of("填表人：张三，13" + (100000000 + random.nextInt(800000000))));
        choice.page().rows().add(note);
        return Optional.of(Fault.at(choice.paper(), choice.page().place(row, 0)));
    }

    static Way line(String word, Change change) {
        return (papers, random) -> line(papers, random, word, change);
    }

    static Optional<Fault> line(List<Paper> papers, Random random, String word, Change change) {
        List<Paper> choices = papers.stream()
                .filter(paper -> paper.isText() && paper.lines().stream().anyMatch(line -> line.contains(word)))
                .toList();
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        Paper paper = choices.get(random.nextInt(choices.size()));
        List<Integer> lines = new ArrayList<>();
        for (int at = 0; at < paper.lines().size(); at++) {
            if (paper.lines().get(at).contains(word)) {
                lines.add(at);
            }
        }
        int at = lines.get(random.nextInt(lines.size()));
        String before = paper.lines().set(at, change.of(paper.lines().get(at)));
        return before.equals(paper.lines().get(at)) ? Optional.empty() : Optional.of(Fault.inLine(paper, at));
    }

    /** The first number behind a word, so many times. */
    static String first(String text, String word, double factor) {
        int from = text.indexOf(word);
        Matcher number = Pattern.compile("\\d+").matcher(text);
        if (!number.find(from)) {
            return text;
        }
        long changed = Math.round(Long.parseLong(number.group()) * factor);
        return text.substring(0, number.start()) + changed + text.substring(number.end());
    }
}
