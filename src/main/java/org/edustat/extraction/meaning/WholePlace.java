package org.edustat.extraction.meaning;

import org.edustat.extraction.signs.Sought;

/** 全县, 我市: words by which a text tells of the whole place again, after it told of a part. */
public final class WholePlace {

    private static final Sought ALL = Sought.of("全[国省市县区旗州盟镇乡](?!直|属)");
    private static final Sought AGAIN = Sought.of("全[国省市县区旗州盟镇乡]|[我本][省市县区旗州盟]|各级各类");

    private WholePlace() {}

    /** Whether the words name all of a place, and not what is directly under it: 全市, but no 全市直属. */
    public static boolean named(String words) {
        return ALL.in(words);
    }

    /** Whether the words turn to a place as a whole, or to all its schools. */
    public static boolean again(String words) {
        return AGAIN.in(words);
    }
}
