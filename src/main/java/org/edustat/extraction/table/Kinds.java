package org.edustat.extraction.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.extraction.signs.Signs;
import org.edustat.extraction.signs.Sought;

/**
 * Headers for kinds of schools in a table that has one for their whole stage too: 初级中学 and 九年一贯制学校 beside 初中 are parts
 * of it, and so they are beside 合计 in a table of that stage. Where the stage has no header of its own, its kind is how
 * the table calls it.
 */
final class Kinds {

    /** A form that people fill in by hand tells its stages in its first rows. */
    private static final int ROWS = 300;

    /** In two languages. */
    private static final int LONGEST = 80;

    /** One of them is in the name of each kind. */
    private static final Signs SIGNS = Signs.of("中年技特聋盲智辅计终脑设他小前");

    private static final Sought SUM = Sought.of("总 ?[计数]|合 ?计|[小共]?计");

    /** Of a stage that no title names so. */
    private static final String NOWHERE = "(?!)";

    private static final Sought NUMBER =
            Sought.of("(?:(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[、.]|[(][一二三四五六七八九十0-9]{1,2}[)]|#|其中:?) ?");
    private static final Pattern BEHIND = Pattern.compile("\\P{IsHan}+$|[(].*$");

    private static final List<Family> FAMILIES = List.of(
            new Family(
                    "初中|普通初中|初中(?:学校|阶段|教育|阶段教育)",
                    "^(?!.*(?:幼儿|学前|小学|高中|中职|职业|义务|各级|普通中学)).*初中",
                    "初级中学|九年一贯制(?:学校)?",
                    "初级中学|九年一贯制(?:学校)?|职业初中|完全中学|十二年一贯制(?:学校)?|附设(?:普通)?初中班"),
            new Family(
                    "高中|普通高中|普通高中(?:学校|阶段|教育)",
                    "^(?!.*(?:幼儿|学前|小学|初中|中职|职业|各级|普通中学)).*普通高中",
                    "高级中学|完全中学",
                    "高级中学|完全中学|十二年一贯制(?:学校)?|附设普通高中班"),
            new Family(
                    "中等职业(?:教育|学校)|中职(?:学校)?",
                    NOWHERE,
                    "(?:普通|成人)(?:中专|中等专业学校)|职业高中(?:学校)?|技工学校|中等(?:专业|技术)学校|职业中学",
                    "(?:普通|成人)(?:中专|中等专业学校)|职业高中(?:学校)?|技工学校|中等(?:专业|技术|师范)学校|职业中学|附设中职班|其他(?:中职)?机构"),
            new Family(
                    "(?:普通)?中等专业学校|(?:普通)?中专(?:学校)?", NOWHERE, "中等(?:技术|师范)(?:学校|教育)?", "中等(?:技术|师范)(?:学校|教育)?|中[技师]"),
            new Family(
                    "特殊教育(?:学校)?|特教学校",
                    "特殊教育",
                    "(?:盲|聋)(?:人学)?校|(?:培|启)智学校|盲?聋哑(?:人?学)?校(?:合计)?|(?:盲|聋|弱智)人?学校",
                    "(?:盲|聋)(?:人学)?校|(?:培|启|弱)智学校|盲?聋哑(?:人?学)?校(?:合计)?|辅读学校|(?:盲|聋哑?)生部|弱智儿童\\p{IsHan}*、?"
                            + "|普通学校附设(?:及随班就读)?|其他(?:特教|特殊教育)?学校"),
            new Family(
                    NOWHERE,
                    "^(?!.*(?:学前|普通|义务|各级|小学|初中|高中|职业|随班)).*特殊教育",
                    "小学(?:阶段|部)?",
                    "学前(?:教育|阶段|部)?|(?:小学|初中|高中|职高|职业高中)(?:阶段|部)?"),
            // of all computers only those for teaching are tabulated
            new Family(
                    "教学用(?:计算机|电脑|数字终端|终端)\\p{IsHan}*",
                    NOWHERE,
                    "(?:教学用)(?:计算机|电脑|数字终端|终端)\\p{IsHan}*",
                    "(?:计算机|电脑|数字终端|终端)(?:总)?(?:台)?数?"));

    private Kinds() {}

    /**
     * A stage and its kinds.
     *
     * @param whole how the stage is called
     * @param theme how a title names it
     * @param sign the kinds by which a table shows that it divides the stage by them
     * @param kinds all that may stand below
     */
    private record Family(@Nullable Sought whole, Pattern theme, Sought sign, Sought kinds) {

        Family(String whole, String theme, String sign, String kinds) {
            this(
                    whole.equals(NOWHERE) ? null : Sought.of(whole),
                    Pattern.compile(theme),
                    Sought.of(sign),
                    Sought.of(kinds));
        }

        /** @param plain the headers with what they say without their numbers and brackets */
        void addParts(Map<String, String> plain, List<SheetRow> titles, Set<String> parts) {
            if (any(plain, sign) && (whole != null && any(plain, whole) || any(plain, SUM) && isTheme(titles))) {
                plain.forEach((header, words) -> {
                    if (kinds.is(words)) {
                        parts.add(header);
                    }
                });
            }
        }

        /** Whether the stage has a name by which a header may call it; else only a title tells of it. */
        boolean named() {
            return whole != null;
        }

        boolean holds(Collection<String> plain) {
            return plain.stream().allMatch(words -> kinds.is(words));
        }

        private boolean isTheme(List<SheetRow> titles) {
            return titles.stream()
                    .flatMap(row -> row.cells().stream())
                    .anyMatch(cell -> theme.matcher(cell.joined()).find());
        }

        private static boolean any(Map<String, String> plain, Sought kind) {
            return plain.values().stream().anyMatch(kind::is);
        }
    }

    /** The headers that are parts of what others of the table say. */
    static Set<String> parts(TableArea area) {
        Map<String, String> headers = new HashMap<>();
        List<SheetRow> rows = area.body().subList(0, Math.min(ROWS, area.body().size()));
        for (int column : area.stub()) {
            for (SheetRow row : rows) {
                add(row.own(column), headers);
            }
        }
        for (SheetRow row : area.head()) {
            row.cells().forEach(cell -> add(cell, headers));
        }
        Set<String> parts = new HashSet<>();
        FAMILIES.forEach(family -> family.addParts(headers, area.title(), parts));
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
        boolean total = kinds.values().removeIf(words -> SUM.is(words));
        boolean ofOne = total
                && kinds.size() > 1
                && FAMILIES.stream().anyMatch(family -> family.named() && family.holds(kinds.values()));
        if (ofOne) {
            parts.addAll(kinds.keySet());
        }
    }

    private static void add(@Nullable SheetCell header, Map<String, String> headers) {
        if (header != null && header.kind() == CellKind.TEXT && mayBe(header.joined())) {
            headers.computeIfAbsent(header.joined(), Kinds::plain);
        }
    }

    /** Whether a column is such a part: by its lowest Chinese header, or as 计 under one. */
    static boolean isPart(Set<String> parts, List<SheetCell> path) {
        boolean total = true;
        for (int level = path.size() - 1; level >= 0 && total && !parts.isEmpty(); level--) {
            String header = path.get(level).joined();
            if (parts.contains(header)) {
                return true;
            }
            String words = plain(header);
            total = words.isEmpty() || SUM.is(words);
        }
        return false;
    }

    /** Most headers are names of places and schools. */
    private static boolean mayBe(String header) {
        return header.length() <= LONGEST && SIGNS.in(header);
    }

    private static String plain(String header) {
        Matcher number = NUMBER.at(header, 0);
        String words = number == null ? header : header.substring(number.end());
        boolean bare =
                !words.isEmpty() && Character.isIdeographic(words.charAt(words.length() - 1)) && words.indexOf('(') < 0;
        return bare ? words : BEHIND.matcher(words).replaceFirst("");
    }
}
