package org.edustat.extraction.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.edustat.extraction.signs.Signs;

/** Heads such as 学校名称, which say that what stands below them are names. */
final class NameHeads {

    private static final Pattern NAME_COLUMN =
            Pattern.compile("(?:\\p{IsHan}{0,4}(?:学校?|园所|幼儿园|院校|机构|单位)|(?:学?校|学校)\\((?:机构|园|单位)\\))名称(?:\\(.*\\))?"
                    + "|校名|园名|校\\(园\\)名|(?:招聘|用人|招生|项目|受援|支援|派出|所在|办学)?(?:学校|单位)(?:\\([^()]*\\))?|幼儿园|园所"
                    + "|(?:建设)?(?:项目|工程)名称|建设项目");
    /** 镇街 over 大良, 容桂: towns, whose names stand there without 镇. */
    private static final Pattern TOWNS = Pattern.compile(
            "(?:所[在属])?(?:乡镇|镇乡|镇街|街镇|乡镇街道?|乡\\(镇\\)|镇\\([乡街]\\)|镇\\(街道\\)|街道?\\(镇\\)|乡镇\\(街道?\\)|街道\\(乡镇\\)|镇、街道?|乡镇、街道|乡\\(镇、?街道?\\)|街道|[镇乡]|(?:教育)?片区|学区(?!房)|督学责任区)(?:名称)?");

    private static final Pattern NO_TOWN = Pattern.compile("[合总小共]计|[全各].*|.*平均.*|.*[:].*");
    /** 单位 may head towns, and what the county runs itself, among schools. */
    private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{1,10}(?:镇|乡|街道|办事处|苏木)|[省市州县区旗](?:本级|直属?)");

    /** With one of these each of those ends. */
    private static final Signs PLACE_ENDS = Signs.of("镇乡道处木级属直");

    private static final Pattern PROJECTS = Pattern.compile("(?:建设|工程)?项目|工程");
    private static final Pattern OF_PROJECTS = Pattern.compile(".*(?:形象进度|工程进度|建设性质|建设内容|建设规模|建设地点|总投资|完成投资|进展情况).*");

    private static final Pattern MAJORS = Pattern.compile("(?:招生|开设)?专业(?:名称)?(?:\\(.*\\))?");
    private static final Pattern SUM = Pattern.compile("[合总小共]计");

    /** So the name of a major is announced: 学前教育 is one, and no stage then. */
    private static final String MAJOR = "专业";

    /** So the name of a town is announced. */
    private static final String TOWN = "乡镇";

    private final List<SheetRow> rows;
    private final Map<Integer, String> known = new HashMap<>();

    NameHeads(List<SheetRow> rows) {
        this.rows = rows;
    }

    /** A name with the head that says of what it is one: 学校名称:实验小学; other words as they are. */
    String announced(int column, String words) {
        String head = known.computeIfAbsent(column, this::find);
        boolean nameless = head.isEmpty()
                || PLACE_ENDS.end(words) && PLACE.matcher(words).matches()
                || head.equals(MAJOR) && SUM.matcher(words).matches()
                || head.equals(TOWN) && NO_TOWN.matcher(words).matches();
        return nameless ? words : head.concat(":").concat(words);
    }

    /** The lowest head of the column that announces names, else what towns are announced by; empty where none does. */
    private String find(int column) {
        String lowest = "";
        boolean ofTowns = false;
        for (SheetRow row : rows) {
            SheetCell head = row.shown(column);
            if (head != null && (NAME_COLUMN.matcher(head.joined()).matches() || namesProjects(head.joined()))) {
                lowest = head.joined();
            }
            if (head != null && MAJORS.matcher(head.joined()).matches()) {
                lowest = MAJOR;
            }
            ofTowns |= head != null && TOWNS.matcher(head.joined()).matches();
        }
        return lowest.isEmpty() && ofTowns ? TOWN : lowest;
    }

    /** 项目 heads the figures of many tables, and beside 形象进度 what is being built. */
    private boolean namesProjects(String head) {
        return PROJECTS.matcher(head).matches()
                && rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> OF_PROJECTS.matcher(cell.joined()).matches());
    }
}
