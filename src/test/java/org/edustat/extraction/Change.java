package org.edustat.extraction;

import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be changed in a paper without changing what it is about. */
enum Change {
    /**
     * Other figures in numbers of which nothing but the value hangs on them: no dates, no ordinals, and no more or
     * fewer figures than before.
     */
    DIGITS("(?<![0-9.．,年月第—~至到/-])[2-9][0-9]{1,5}(?:\\.[0-9]{1,2})?(?=万?(?:人|名|所|元|平方米|册|台|%))", Change::otherDigits),
    /** Full-width figures in numbers. */
    WIDTHS("(?<![0-9.A-Za-z*×-])[0-9]{2,6}(?:\\.[0-9]{1,2})?(?=万?(?:人|名|所|元|平方米|册|台|%))", Change::wide),
    /** Marks between thousands. */
    SEPARATORS("(?<![0-9.,])[1-9][0-9]{3}(?=(?:人|名|所|元|平方米|册|台))", Change::separated),
    /** The names of places. */
    PLACES("鹤壁|淇县|浚县|曲靖|凉山|六安|安阳", (found, random) -> new String[] {"洛阳", "滑县", "通州", "大理"}[random.nextInt(4)]),
    /** A line ends within a sentence. */
    BREAKS("(?<=\\p{IsHan})(?=\\p{IsHan})", (found, random) -> random.nextInt(25) == 0 ? "\n" : "");

    private final Pattern where;
    private final BiFunction<MatchResult, Random, String> change;

    Change(String where, BiFunction<MatchResult, Random, String> change) {
        this.where = Pattern.compile(where);
        this.change = change;
    }

    String in(String text, Random random) {
        return where.matcher(text).replaceAll(found -> Matcher.quoteReplacement(change.apply(found, random)));
    }

    /** The first and the last figure stay: 2 schools are not 1, and 100% is not 99%. */
    private static String otherDigits(MatchResult found, Random random) {
        StringBuilder other = new StringBuilder(found.group());
        for (int i = 1; i < other.length(); i++) {
            if (Character.isDigit(other.charAt(i))) {
                other.setCharAt(i, (char) ('1' + random.nextInt(9)));
            }
        }
        return other.toString();
    }

    private static String wide(MatchResult found, Random random) {
        StringBuilder wide = new StringBuilder();
        for (char sign : found.group().toCharArray()) {
            wide.append(sign == '.' ? '．' : (char) (sign - '0' + '０'));
        }
        return wide.toString();
    }

    private static String separated(MatchResult found, Random random) {
        return found.group().charAt(0) + "," + found.group().substring(1);
    }
}
