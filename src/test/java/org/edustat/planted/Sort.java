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

/** The ways in which a sound paper is spoiled. Each picks its place by chance and says where a finding is due. */
enum Sort {
    A_SLIP_BY_TEN((papers, random) -> cell(papers, random, List.of("在校生数", "专任教师数", "招生数"), times("10"))),
    A_SLIP_BY_A_TENTH((papers, random) -> cell(papers, random, List.of("在校生数", "专任教师数"), times("0.1"))),
    A_SLIP_BY_HUNDRED((papers, random) -> cell(papers, random, List.of("在校生数", "专任教师数"), times("100"))),
    A_SLIP_BY_TEN_THOUSAND((papers, random) -> cell(papers, random, List.of("在校生数", "随迁子女数"), times("10000"))),
    PERSONS_IN_TEN_THOUSANDS((papers, random) -> cell(
            papers,
            random,
            List.of("在校生数"),
            text -> new BigDecimal(text)
                    .movePointLeft(4)
                    .setScale(2, RoundingMode.HALF_UP)
                    .toPlainString())),
    TWO_DIGITS_SWAPPED((papers, random) -> cell(papers, random, List.of("在校生数", "专任教师数"), Sort::swapped)),
    A_TOTAL_THAT_IS_OFF((papers, random) -> total(papers, random)),
    A_JUMP((papers, random) -> cell(papers, random, List.of("在校生数", "专任教师数", "随迁子女数", "学位数"), times("1.7"))),
    A_DROP((papers, random) -> cell(papers, random, List.of("在校生数", "专任教师数", "班级数"), times("0.55"))),
    A_NEGATIVE_COUNT((papers, random) -> cell(papers, random, List.of("招生数", "毕业生数", "招聘教师数"), text -> "-" + text)),
    A_RATE_ABOVE_HUNDRED(
            (papers, random) -> cell(papers, random, List.of("九年义务教育巩固率", "小学净入学率", "小学专任教师学历合格率"), times("10"))),
    A_FRACTION_FOR_A_PERCENTAGE(
            (papers, random) -> cell(papers, random, List.of("九年义务教育巩固率", "小学净入学率"), times("0.01"))),
    A_RATE_FAR_FROM_THE_OTHERS((papers, random) -> cell(papers, random, List.of("九年义务教育巩固率"), times("0.7"))),
    A_RATIO_THAT_ITS_PARTS_DO_NOT_GIVE((papers, random) -> cell(papers, random, List.of("生师比", "平均班额"), times("1.2"))),
    A_RATE_THAT_ITS_PARTS_DO_NOT_GIVE((papers, random) -> cell(papers, random, List.of("普惠性幼儿园覆盖率"), times("0.9"))),
    RATES_THE_WRONG_WAY_ROUND((papers, random) -> rates(papers, random)),
    AN_EMPTY_CELL((papers, random) ->
            cell(papers, random, List.of("在校生数", "专任教师数", "招生数", "班级数", "学位数", "毕业生数"), text -> "")),
    A_MASKED_FIGURE((papers, random) -> cell(papers, random, List.of("在校生数", "招聘教师数"), text -> "****")),
    NO_TEACHERS_FOR_THE_PUPILS((papers, random) -> cell(papers, random, List.of("专任教师数", "班级数"), text -> "0")),
    MORE_TEACHERS_THAN_STAFF((papers, random) -> staff(papers, random)),
    MORE_CAME_THAN_STAYED((papers, random) -> cell(papers, random, List.of("招生数", "毕业生数"), times("1.8"))),
    A_NET_CHANGE_FOR_ADDITIONS((papers, random) -> cell(papers, random, List.of("新增学位数"), times("0.1"))),
    A_CUMULATIVE_COUNT((papers, random) -> cumulative(papers, random)),
    A_COLUMN_COPIED((papers, random) -> copiedColumn(papers, random)),
    A_ROW_OF_THE_NEIGHBOUR((papers, random) -> copiedRow(papers, random)),
    LAST_YEARS_COLUMN((papers, random) -> lastYear(papers, random)),
    A_COLUMN_FILLED_DOWN((papers, random) -> filledDown(papers, random)),
    A_ROW_TWICE((papers, random) -> repeatedRow(papers, random)),
    A_FEW_CHILDREN((papers, random) -> cell(papers, random, List.of("残疾学生数"), text -> "2")),
    TWO_YEARS_SWAPPED((papers, random) -> swappedYears(papers, random)),
    A_PERSON_NAMED((papers, random) -> person(papers, random)),
    A_BULLETIN_THAT_SAYS_OTHERWISE((papers, random) -> line(papers, random, "在校生", text -> first(text, "在校生", 1.2))),
    A_CHANGE_THAT_DOES_NOT_FIT((papers, random) -> line(papers, random, "比上年", text -> first(text, "比上年", 3))),
    A_CHANGE_THE_WRONG_WAY((papers, random) -> line(
            papers, random, "比上年", text -> text.contains("增加") ? text.replace("增加", "减少") : text.replace("减少", "增加"))),
    A_YEAR_WITH_ITS_DIGITS_SWAPPED((papers, random) -> line(
            papers, random, "招生", text -> text.substring(0, 2) + text.charAt(3) + text.charAt(2) + text.substring(4))),
    A_YEAR_TO_COME((papers, random) -> line(papers, random, "招生", text -> "2027" + text.substring(4))),
    A_TARGET_WITHOUT_A_YEAR(
            (papers, random) -> line(papers, random, "巩固率达到", text -> text.replaceFirst("^到\\d{4}年，", "力争")));

    private interface Way {
        Optional<Fault> plant(List<Paper> papers, Random random);
    }

    private interface Change {
        String of(String text);
    }

    private final Way way;

    Sort(Way way) {
        this.way = way;
    }

    /** Spoils one of the papers; each page and each line is spoiled once at most, and marked by whoever calls. */
    Optional<Fault> plant(List<Paper> papers, Random random) {
        return way.plant(papers, random).map(fault -> new Fault(this, fault.paper(), fault.cells(), fault.line()));
    }

    private static Change times(String factor) {
        return text -> new BigDecimal(text)
                .multiply(new BigDecimal(factor))
                .setScale(text.contains(".") ? 2 : 0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String swapped(String text) {
        for (int at = 0; at + 1 < text.length(); at++) {
            boolean tells = Math.abs(text.charAt(at) - text.charAt(at + 1)) > 1 && text.charAt(at + 1) != '0';
            if (tells) {
                return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            }
        }
        return text + "0";
    }

    private record Choice(Paper paper, Page page) {}

    private static Choice page(List<Paper> papers, Random random, String header) {
        List<Choice> choices = papers.stream()
                .filter(paper -> !paper.isText())
                .flatMap(paper -> paper.pages().stream()
                        .filter(page -> page.column(header) > 0 && !page.sheet().equals("两年对比"))
                        .map(page -> new Choice(paper, page)))
                .toList();
        return choices.isEmpty() ? null : choices.get(random.nextInt(choices.size()));
    }

    private static Optional<Fault> cell(List<Paper> papers, Random random, List<String> headers, Change change) {
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

    private static Fault at(Choice choice, int row, int column) {
        return Fault.at(null, choice.paper(), choice.page().sheet() + "!" + Page.a1(row, column));
    }

    private static Optional<Fault> total(List<Paper> papers, Random random) {
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

    private static Optional<Fault> rates(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "小学净入学率");
        if (choice == null) {
            return Optional.empty();
        }
        int row = 1 + random.nextInt(choice.page().rows().size() - 1);
        int net = choice.page().column("小学净入学率");
        int gross = choice.page().column("小学毛入学率");
        choice.page().put(row, gross, "96.50");
        return Optional.of(Fault.at(
                null,
                choice.paper(),
                choice.page().sheet() + "!" + Page.a1(row, net),
                choice.page().sheet() + "!" + Page.a1(row, gross)));
    }

    private static Optional<Fault> staff(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "教职工数");
        if (choice == null) {
            return Optional.empty();
        }
        int row = random.nextInt(choice.page().rows().size() - 1);
        int column = choice.page().column("教职工数");
        choice.page().put(row, column, times("0.8").of(choice.page().at(row, column)));
        return Optional.of(at(choice, row, column));
    }

    private static Optional<Fault> cumulative(List<Paper> papers, Random random) {
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

    private static Optional<Fault> copiedColumn(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "毕业生数");
        if (choice == null) {
            return Optional.empty();
        }
        int from = choice.page().column("在校生数");
        int to = choice.page().column("毕业生数");
        return Optional.of(column(choice, to, row -> choice.page().at(row, from)));
    }

    private interface Cells {
        String at(int row);
    }

    private static Fault column(Choice choice, int column, Cells cells) {
        Set<String> places = new LinkedHashSet<>();
        for (int row = 0; row < choice.page().rows().size(); row++) {
            choice.page().put(row, column, cells.at(row));
            places.add(choice.page().sheet() + "!" + Page.a1(row, column));
        }
        return new Fault(null, choice.paper(), places, -1);
    }

    private static Optional<Fault> lastYear(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "毕业生数");
        if (choice == null
                || choice.page().sheet().equals("基本情况")
                || choice.paper().year() == Bureau.FIRST) {
            return Optional.empty();
        }
        Page before = papers.stream()
                .filter(paper -> !paper.isText()
                        && paper.city().equals(choice.paper().city())
                        && paper.year() == choice.paper().year() - 1)
                .map(paper -> paper.page(choice.page().sheet()))
                .findFirst()
                .orElseThrow();
        int column = choice.page().column(random.nextBoolean() ? "在校生数" : "专任教师数");
        return Optional.of(column(choice, column, row -> before.at(row, column)));
    }

    private static Optional<Fault> filledDown(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "毕业生数");
        if (choice == null || choice.page().sheet().equals("基本情况")) {
            return Optional.empty();
        }
        int column = choice.page().column("招生数");
        String total = choice.page().at(0, column);
        int first = Integer.parseInt(choice.page().at(1, column));
        return Optional.of(column(choice, column, row -> row == 0 ? total : Integer.toString(first + row - 1)));
    }

    private static Optional<Fault> copiedRow(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "毕业生数");
        if (choice == null || choice.page().sheet().equals("基本情况")) {
            return Optional.empty();
        }
        int from = 1 + random.nextInt(choice.page().rows().size() - 2);
        Set<String> places = new LinkedHashSet<>();
        for (int column = 1; column < choice.page().headers().size(); column++) {
            choice.page().put(from + 1, column, choice.page().at(from, column));
            places.add(choice.page().sheet() + "!" + Page.a1(from + 1, column));
        }
        return Optional.of(new Fault(null, choice.paper(), places, -1));
    }

    private static Optional<Fault> repeatedRow(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "毕业生数");
        if (choice == null || choice.page().sheet().equals("基本情况")) {
            return Optional.empty();
        }
        int row = 1 + random.nextInt(choice.page().rows().size() - 1);
        choice.page().rows().add(new ArrayList<>(choice.page().rows().get(row)));
        Set<String> places = new LinkedHashSet<>();
        int last = choice.page().rows().size() - 1;
        for (int column = 1; column < choice.page().headers().size(); column++) {
            places.add(choice.page().sheet() + "!" + Page.a1(last, column));
        }
        return Optional.of(new Fault(null, choice.paper(), places, -1));
    }

    private static Optional<Fault> swappedYears(List<Paper> papers, Random random) {
        List<Paper> choices = papers.stream()
                .filter(paper -> !paper.isText()
                        && paper.pages().stream().anyMatch(page -> page.sheet().equals("两年对比")))
                .toList();
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        Paper paper = choices.get(random.nextInt(choices.size()));
        Page page = paper.page("两年对比");
        Set<String> places = new LinkedHashSet<>();
        for (int row = 0; row < page.rows().size(); row++) {
            String before = page.at(row, 1);
            page.put(row, 1, page.at(row, 2));
            page.put(row, 2, before);
            places.add("两年对比!" + Page.a1(row, 1));
            places.add("两年对比!" + Page.a1(row, 2));
        }
        return Optional.of(new Fault(null, paper, places, -1));
    }

    private static Optional<Fault> person(List<Paper> papers, Random random) {
        Choice choice = page(papers, random, "在校生数");
        if (choice == null) {
            return Optional.empty();
        }
        int row = choice.page().rows().size();
        List<String> note = new ArrayList<>(List.of("填表人：张三，13" + (100000000 + random.nextInt(800000000))));
        choice.page().rows().add(note);
        return Optional.of(Fault.at(null, choice.paper(), choice.page().sheet() + "!" + Page.a1(row, 0)));
    }

    private static Optional<Fault> line(List<Paper> papers, Random random, String word, Change change) {
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
        paper.lines().set(at, change.of(paper.lines().get(at)));
        return Optional.of(Fault.inLine(null, paper, at));
    }

    /** The first number behind a word, so many times. */
    private static String first(String text, String word, double factor) {
        int from = text.indexOf(word);
        Matcher number = Pattern.compile("\\d+").matcher(text);
        if (!number.find(from)) {
            return text;
        }
        long changed = Math.round(Long.parseLong(number.group()) * factor);
        return text.substring(0, number.start()) + changed + text.substring(number.end());
    }
}
