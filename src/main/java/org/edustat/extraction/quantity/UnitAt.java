package org.edustat.extraction.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.UnitWord;
import org.edustat.extraction.signs.Signs;

/** The unit that begins at a place of the text, the longest one. */
final class UnitAt {

    private static final int LONGEST = 4;
    private static final char NOTHING = ' ';

    /** A counter that begins another word counts nothing: 年级, 年度, 个位, 人均. */
    private static final Map<String, String> CONTINUED = Map.ofEntries(
            Map.entry("年", "级度代以底末初前来间内里后"),
            Map.entry("人", "均"),
            Map.entry("个", "月位"),
            Map.entry("支", "柱持教"),
            Map.entry("校", "园区长舍车本"),
            Map.entry("园", "园区长舍车本"),
            Map.entry("班", "级额主"),
            Map.entry("节", "能日水"),
            Map.entry("位", "次于居"),
            Map.entry("条", "主"),
            Map.entry("本", "科专级地土市县区"),
            Map.entry("部", "门级优属分"),
            Map.entry("项", "目"),
            Map.entry("元", "化旦"),
            Map.entry("处", "级"),
            Map.entry("家", "长庭校园"));

    /** A bound and no other word: 14年以上, but 14年以来. */
    private static final String OR_MORE = "以上";

    /** The units by their first sign, the longer ones first. */
    private final UnitWord[][] byFirst = new UnitWord[Character.MAX_VALUE + 1][];

    /** Asked before them: it is small, and most signs begin no unit. */
    private final Signs firsts = Signs.of("");

    UnitAt(Lexicon lexicon) {
        List<UnitWord> units = lexicon.units().values().stream()
                .filter(unit -> length(unit) <= LONGEST)
                .sorted(Comparator.comparingInt(UnitAt::length).reversed())
                .toList();
        for (UnitWord unit : units) {
            char first = unit.measure().text().charAt(0);
            firsts.add(first);
            byFirst[first] = units.stream()
                    .filter(other -> other.measure().text().charAt(0) == first)
                    .toArray(UnitWord[]::new);
        }
    }

    private static int length(UnitWord unit) {
        return unit.measure().text().length();
    }

    /** Whether a unit may begin with the sign. */
    boolean begins(char first) {
        return firsts.has(first);
    }

    /** The unit, or null where none begins. */
    @Nullable
    UnitWord at(String text, int from) {
        UnitWord[] alike = begins(text.charAt(from)) ? byFirst[text.charAt(from)] : null;
        if (alike != null) {
            for (UnitWord unit : alike) {
                if (text.startsWith(unit.measure().text(), from) && !continues(unit, text, from)) {
                    return unit;
                }
            }
        }
        return null;
    }

    private static boolean continues(UnitWord unit, String text, int from) {
        String others = CONTINUED.get(unit.measure().text());
        int next = from + length(unit);
        char sign = next < text.length() ? text.charAt(next) : NOTHING;
        return others != null && others.indexOf(sign) >= 0 && !text.startsWith(OR_MORE, next);
    }
}
