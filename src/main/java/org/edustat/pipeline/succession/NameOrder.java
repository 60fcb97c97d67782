package org.edustat.pipeline.succession;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as people order them: 报表9 before 报表10. */
final class NameOrder {

    static final Comparator<String> NATURAL =
            Comparator.comparing(NameOrder::comparable).thenComparing(Comparator.naturalOrder());

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private NameOrder() {}

    /** The longer number is the greater one, and so is the one that begins with its longer length. */
    private static String comparable(String name) {
        Matcher numbers = NUMBER.matcher(name);
        return numbers.replaceAll(found -> {
            String plain = new BigInteger(found.group()).toString();
            return (char) ('0' + Math.min(plain.length(), Short.MAX_VALUE)) + plain;
        });
    }
}
