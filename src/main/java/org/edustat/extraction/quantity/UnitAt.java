package org.edustat.extraction.quantity;

import java.util.Optional;

import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.UnitWord;

/** The unit that begins at a place of the text, the longest one. */
record UnitAt(Lexicon lexicon) {

    private static final int LONGEST = 4;

    Optional<UnitWord> at(String text, int from) {
        for (int length = Math.min(LONGEST, text.length() - from); length > 0; length--) {
            UnitWord unit = lexicon.units().get(text.substring(from, from + length));
            if (unit != null && !continues(text, from, length)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** A counter that begins another word counts nothing: 年级, 年度, 个位, 人均. */
    private boolean continues(String text, int from, int length) {
        String unit = text.substring(from, from + length);
        String next = from + length < text.length() ? text.substring(from + length, from + length + 1) : "";
        return switch (unit) {
            case "年" -> "级度代以底末初前来间内里后".contains(next.isEmpty() ? " " : next);
            case "人" -> "均".equals(next);
            case "个" -> "月位".contains(next.isEmpty() ? " " : next);
            case "支" -> "柱持教".contains(next.isEmpty() ? " " : next);
            case "校", "园" -> "园区长舍车本".contains(next.isEmpty() ? " " : next);
            case "班" -> "级额主".contains(next.isEmpty() ? " " : next);
            case "节" -> "能日水".contains(next.isEmpty() ? " " : next);
            case "位" -> "次于居".contains(next.isEmpty() ? " " : next);
            case "条" -> "主".equals(next);
            case "本" -> "科专级地土市县区".contains(next.isEmpty() ? " " : next);
            case "部" -> "门级优属分".contains(next.isEmpty() ? " " : next);
            case "项" -> "目".equals(next);
            case "元" -> "化旦".contains(next.isEmpty() ? " " : next);
            case "处" -> "级".equals(next);
            case "家" -> "长庭校园".contains(next.isEmpty() ? " " : next);
            default -> false;
        };
    }
}
