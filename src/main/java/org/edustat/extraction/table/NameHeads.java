package org.edustat.extraction.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Heads such as 学校名称, which say that what stands below them are names. */
final class NameHeads {

    private static final Pattern NAME_COLUMN =
            Pattern.compile("(?:\\p{IsHan}{0,4}(?:学校?|园所|幼儿园|院校|机构|单位)|(?:学?校|学校)\\((?:机构|园|单位)\\))名称(?:\\(.*\\))?"
                    + "|校名|园名|校\\(园\\)名|(?:招聘|用人|招生|项目|受援|支援|派出|所在|办学)?(?:学校|单位)(?:\\([^()]*\\))?|幼儿园|园所"
                    + "|(?:建设)?(?:项目|工程)名称|建设项目");
    private static final Pattern PROJECTS = Pattern.compile("(?:建设|工程)?项目|工程");
    private static final Pattern OF_PROJECTS = Pattern.compile(".*(?:形象进度|工程进度|建设性质|建设内容|建设规模|建设地点|总投资|完成投资|进展情况).*");

    private final List<SheetRow> rows;
    private final Map<Integer, String> known = new HashMap<>();

    NameHeads(List<SheetRow> rows) {
        this.rows = rows;
    }

    /** The lowest head of the column that announces names; empty where none does. */
    String of(int column) {
        return known.computeIfAbsent(column, this::find);
    }

    private String find(int column) {
        String lowest = "";
        for (SheetRow row : rows) {
            SheetCell head = row.shown(column);
            if (head != null && (NAME_COLUMN.matcher(head.joined()).matches() || namesProjects(head.joined()))) {
                lowest = head.joined();
            }
        }
        return lowest;
    }

    /** 项目 heads the figures of many tables, and beside 形象进度 what is being built. */
    private boolean namesProjects(String head) {
        return PROJECTS.matcher(head).matches()
                && rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> OF_PROJECTS.matcher(cell.joined()).matches());
    }
}
