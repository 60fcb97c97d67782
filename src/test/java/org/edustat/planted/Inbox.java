package org.edustat.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.edustat.planted.Bureau.City;
import org.edustat.planted.Bureau.Count;
import org.edustat.planted.Bureau.County;
import org.edustat.planted.Bureau.Level;
import org.edustat.planted.Bureau.Other;
import org.edustat.planted.Bureau.Rates;
import org.edustat.planted.Paper.Page;

/** The papers that the cities send: each year a workbook of seven sheets and a bulletin. */
final class Inbox {

    private Inbox() {}

    static List<Paper> papers(List<City> cities) {
        List<Paper> papers = new ArrayList<>();
        for (City city : cities) {
            for (int year = Bureau.FIRST; year <= Bureau.LAST; year++) {
                papers.add(workbook(city, year));
                papers.add(bulletin(city, year));
            }
        }
        return papers;
    }

    private static String folder(City city, int year) {
        return city.region().code() + "-" + city.region().name() + "/" + year + "/";
    }

    private static Paper workbook(City city, int year) {
        String name = city.region().name();
        Paper paper = Paper.workbook(folder(city, year) + name + year + "年教育事业统计表.xlsx", name, year);
        paper.pages().add(byLevel(city, year));
        paper.pages().add(byCounty("各县小学", Level.PRIMARY, city, year));
        paper.pages().add(byCounty("各县初中", Level.LOWER, city, year));
        paper.pages().add(preschool(city, year));
        paper.pages().add(rates(city, year));
        paper.pages().add(people(city, year));
        if (year > Bureau.FIRST) {
            paper.pages().add(twoYears(city, year));
        }
        return paper;
    }

    private static Page page(String sheet, String title, List<String> headers, List<List<String>> rows) {
        return new Page(sheet, new ArrayList<>(List.of(title)), new ArrayList<>(headers), rows);
    }

    static Count sum(City city, int year, Level level) {
        return city.counties().stream()
                .map(county -> county.count(year, level))
                .reduce(Count::plus)
                .orElseThrow();
    }

    static Other sum(City city, int year) {
        return city.counties().stream()
                .map(county -> county.other(year))
                .reduce(Other::plus)
                .orElseThrow();
    }

    private static Page byLevel(City city, int year) {
        List<List<String>> rows = new ArrayList<>();
        Count all = null;
        for (Level level : Level.values()) {
            Count count = sum(city, year, level);
            all = all == null ? count : all.plus(count);
            rows.add(levelRow(level.name, count));
        }
        rows.add(levelRow("合计", all));
        return page(
                "基本情况",
                city.region().name() + year + "年各级学校基本情况",
                List.of(
                        "学段",
                        "学校数（所）",
                        "班级数（个）",
                        "在校生数（人）",
                        "招生数（人）",
                        "毕业生数（人）",
                        "教职工数（人）",
                        "专任教师数（人）",
                        "生师比",
                        "平均班额（人）"),
                rows);
    }

    private static List<String> levelRow(String name, Count count) {
        return row(
                name,
                text(count.schools()),
                text(count.classes()),
                text(count.students()),
                text(count.entrants()),
                text(count.graduates()),
                text(count.staff()),
                text(count.teachers()),
                decimal((double) count.students() / count.teachers()),
                decimal((double) count.students() / count.classes()));
    }

    private static Page byCounty(String sheet, Level level, City city, int year) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(countyRow("全市", sum(city, year, level)));
        city.counties().forEach(county -> rows.add(countyRow(county.name, county.count(year, level))));
        return page(
                sheet,
                city.region().name() + year + "年" + level.name + "分县情况",
                List.of("县（市、区）", "学校数（所）", "班级数（个）", "在校生数（人）", "招生数（人）", "毕业生数（人）", "专任教师数（人）"),
                rows);
    }

    private static List<String> countyRow(String name, Count count) {
        return row(
                name,
                text(count.schools()),
                text(count.classes()),
                text(count.students()),
                text(count.entrants()),
                text(count.graduates()),
                text(count.teachers()));
    }

    private static Page preschool(City city, int year) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(preschoolRow("全市", sum(city, year, Level.PRESCHOOL), sum(city, year)));
        for (County county : city.counties()) {
            rows.add(preschoolRow(county.name, county.count(year, Level.PRESCHOOL), county.other(year)));
        }
        return page(
                "学前教育",
                city.region().name() + year + "年学前教育情况",
                List.of("县（市、区）", "幼儿园数（所）", "在园幼儿数（人）", "普惠性幼儿园在园幼儿数（人）", "普惠性幼儿园覆盖率（%）", "幼儿园专任教师数（人）"),
                rows);
    }

    private static List<String> preschoolRow(String name, Count count, Other other) {
        return row(
                name,
                text(count.schools()),
                text(count.students()),
                text(other.inclusive()),
                decimal(100.0 * other.inclusive() / count.students()),
                text(count.teachers()));
    }

    private static Page rates(City city, int year) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(rateRow(
                "全市",
                mean(city, year, Rates::retention),
                mean(city, year, Rates::net),
                mean(city, year, Rates::gross),
                mean(city, year, Rates::qualified)));
        for (County county : city.counties()) {
            Rates rates = county.rates(year);
            rows.add(rateRow(county.name, rates.retention(), rates.net(), rates.gross(), rates.qualified()));
        }
        return page(
                "普及水平",
                city.region().name() + year + "年普及水平",
                List.of("县（市、区）", "九年义务教育巩固率（%）", "小学净入学率（%）", "小学毛入学率（%）", "小学专任教师学历合格率（%）"),
                rows);
    }

    private static double mean(City city, int year, ToDoubleFunction<Rates> rate) {
        return city.counties().stream()
                .map(county -> county.rates(year))
                .mapToDouble(rate)
                .average()
                .orElseThrow();
    }

    private static List<String> rateRow(String name, double... rates) {
        List<String> row = row(name);
        for (double rate : rates) {
            row.add(decimal(rate));
        }
        return row;
    }

    private static Page people(City city, int year) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(peopleRow("全市", sum(city, year)));
        city.counties().forEach(county -> rows.add(peopleRow(county.name, county.other(year))));
        return page(
                "学位和教师",
                city.region().name() + year + "年学位和教师情况",
                List.of("县（市、区）", "学位数（个）", "新增学位数（个）", "招聘教师数（人）", "随迁子女数（人）", "残疾学生数（人）"),
                rows);
    }

    private static List<String> peopleRow(String name, Other other) {
        return row(
                name,
                text(other.places()),
                text(other.added()),
                text(other.hired()),
                text(other.migrants()),
                text(other.disabled()));
    }

    private static Page twoYears(City city, int year) {
        List<List<String>> rows = new ArrayList<>();
        for (Level level : Level.values()) {
            Count before = sum(city, year - 1, level);
            Count now = sum(city, year, level);
            rows.add(row(
                    level.name,
                    text(before.students()),
                    text(now.students()),
                    text(before.teachers()),
                    text(now.teachers())));
        }
        return page(
                "两年对比",
                city.region().name() + (year - 1) + "—" + year + "年对比",
                List.of("学段", (year - 1) + "年在校生数（人）", year + "年在校生数（人）", (year - 1) + "年专任教师数（人）", year + "年专任教师数（人）"),
                rows);
    }

    private static Paper bulletin(City city, int year) {
        String name = city.region().name();
        Paper paper = Paper.text(folder(city, year) + name + year + "年教育事业发展公报.txt", name, year);
        paper.lines().add(name + year + "年教育事业发展公报");
        paper.lines().add("");
        for (Level level : Level.values()) {
            if (level == Level.PRESCHOOL) {
                continue;
            }
            Count now = sum(city, year, level);
            String since = year == Bureau.FIRST
                    ? ""
                    : "，" + change(now.students() - sum(city, year - 1, level).students(), "人");
            paper.lines().add("%d年，全市%s在校生%d人%s。".formatted(year, level.name, now.students(), since));
            paper.lines().add("%d年，全市%s招生%d人。".formatted(year, level.name, now.entrants()));
            paper.lines().add("%d年，全市%s专任教师%d人。".formatted(year, level.name, now.teachers()));
        }
        further(city, year).forEach(paper.lines()::add);
        paper.lines().add("到%d年，全市九年义务教育巩固率达到98%%以上。".formatted(year + 2));
        return paper;
    }

    /** A whole with its parts, and growth in percent. */
    private static List<String> further(City city, int year) {
        Count primary = sum(city, year, Level.PRIMARY);
        Count lower = sum(city, year, Level.LOWER);
        List<String> lines = new ArrayList<>();
        lines.add("%d年，全市有义务教育学校%d所，其中小学%d所、初中%d所。"
                .formatted(year, primary.schools() + lower.schools(), primary.schools(), lower.schools()));
        if (year > Bureau.FIRST) {
            long places = sum(city, year).places();
            double before = sum(city, year - 1).places();
            lines.add("%d年，全市学位%d个，比上年%s%.1f%%。"
                    .formatted(
                            year,
                            places,
                            places < before ? "下降" : "增长",
                            Math.abs(places - before) / before * Bureau.PERCENT));
        }
        return lines;
    }

    static String change(long by, String unit) {
        return (by < 0 ? "比上年减少" : "比上年增加") + Math.abs(by) + unit;
    }

    private static List<String> row(String... cells) {
        return new ArrayList<>(List.of(cells));
    }

    private static String text(long count) {
        return Long.toString(count);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
