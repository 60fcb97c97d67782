package org.edustat.extraction.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.edustat.extraction.signs.Signs;

/**
 * Rows for kinds of schools in a table that has a row for their whole stage too: 初级中学 and 九年一贯制学校 beside 初中 are parts
 * of it. Where the stage has no row of its own, its kind is how the table calls it.
 */
final class Kinds {

    /** A form that people fill in by hand tells its stages in its first rows. */
    private static final int ROWS = 300;

    /** In two languages. */
    private static final int LONGEST = 80;

    /** One of them is in the name of each kind. */
    private static final Signs SIGNS = Signs.of("中年技特聋盲智辅");

    private static final Pattern NUMBER =
            Pattern.compile("^(?:(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[、.]|[(][一二三四五六七八九十0-9]{1,2}[)]|#|其中:?) ?");
    private static final Pattern BEHIND = Pattern.compile("\\P{IsHan}+$|[(].*$");

    private static final Pattern TOTAL = Pattern.compile("[合小总]?计|总数");

    private static final List<Family> FAMILIES = List.of(
            new Family("初中|普通初中", "初级中学", "初级中学|九年一贯制(?:学校)?|职业初中|完全中学"),
            new Family("高中|普通高中", "高级中学|完全中学", "高级中学|完全中学|十二年一贯制(?:学校)?|附设普通高中班"),
            new Family(
                    "中等职业(?:教育|学校)|中职(?:学校)?",
                    "(?:普通|成人)中专|职业高中|技工学校|中等(?:专业|技术)学校|职业中学",
                    "(?:普通|成人)(?:中专|中等专业学校)|职业高中|技工学校|中等(?:专业|技术|师范)学校|职业中学|附设中职班|其他机构"),
            new Family(
                    "特殊教育(?:学校)?|特教学校",
                    "(?:盲|聋)(?:人学)?校|(?:培|启)智学校",
                    "(?:盲|聋)(?:人学)?校|(?:培|启|弱)智学校|盲?聋哑学校|辅读学校|其他(?:特教|特殊教育)学校"));

    private Kinds() {}

    /**
     * A stage and its kinds.
     *
     * @param whole how the stage is called
     * @param sign the kinds by which a table shows that it divides the stage by them
     * @param kinds all that may stand below
     */
    private record Family(Pattern whole, Pattern sign, Pattern kinds) {

        Family(String whole, String sign, String kinds) {
            this(Pattern.compile(whole), Pattern.compile(sign), Pattern.compile(kinds));
        }

        /** @param plain the headers with what they say without their numbers and brackets */
        void addParts(Map<String, String> plain, Set<String> parts) {
            if (any(plain, whole) && any(plain, sign)) {
                plain.forEach((header, words) -> {
                    if (kinds.matcher(words).matches()) {
                        parts.add(header);
                    }
                });
            }
        }

        private static boolean any(Map<String, String> plain, Pattern kind) {
            return plain.values().stream().anyMatch(words -> kind.matcher(words).matches());
        }
    }

    /** The headers of rows that are parts of what other rows of the table say. */
    static Set<String> parts(TableArea area) {
        Map<String, String> headers = new HashMap<>();
        List<SheetRow> rows = area.body().subList(0, Math.min(ROWS, area.body().size()));
        for (int column : area.stub()) {
            for (SheetRow row : rows) {
                SheetCell own = row.own(column);
                if (own != null && own.kind() == CellKind.TEXT && mayBe(own.joined())) {
                    headers.computeIfAbsent(own.joined(), Kinds::plain);
                }
            }
        }
        Set<String> parts = new HashSet<>();
        FAMILIES.forEach(family -> family.addParts(headers, parts));
        return parts;
    }

    /**
     * The columns of kinds of one stage beside that of all of them, under one head: 完全中学 and 高级中学 beside 合计. Where
     * another kind of schools stands beside them, a column is how the table calls its stage.
     */
    static Set<Integer> partsOfTotals(ColumnHeaders columns, List<Integer> values) {
        Map<List<SheetCell>, Map<Integer, String>> groups = new HashMap<>();
        boolean any = false;
        for (int column : values) {
            List<SheetCell> path = columns.of(column);
            for (int level = 1; level < path.size(); level++) {
                String head = path.get(level).joined();
                any |= mayBe(head);
                groups.computeIfAbsent(path.subList(0, level), above -> new HashMap<>())
                        .put(column, plain(head));
            }
        }
        Set<Integer> parts = new HashSet<>();
        if (any) {
            groups.values().forEach(group -> addParts(group, parts));
        }
        return parts;
    }

    private static void addParts(Map<Integer, String> group, Set<Integer> parts) {
        Map<Integer, String> kinds = new HashMap<>(group);
        boolean total = kinds.values().removeIf(words -> TOTAL.matcher(words).matches());
        boolean ofOne = total
                && kinds.size() > 1
                && FAMILIES.stream()
                        .anyMatch(family -> kinds.values().stream()
                                .allMatch(words -> family.kinds().matcher(words).matches()));
        if (ofOne) {
            parts.addAll(kinds.keySet());
        }
    }

    /** Most headers are names of places and schools. */
    private static boolean mayBe(String header) {
        return header.length() <= LONGEST && SIGNS.in(header);
    }

    private static String plain(String header) {
        return BEHIND.matcher(NUMBER.matcher(header).replaceFirst("")).replaceFirst("");
    }
}
