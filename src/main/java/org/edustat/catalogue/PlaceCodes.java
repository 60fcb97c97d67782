package org.edustat.catalogue;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a folder or a file of the inbox says by a code whose it is, as in {@code 410600-鹤壁市}. */
public final class PlaceCodes {

    /** Six digits that are no part of a longer number. */
    private static final Pattern CODE = Pattern.compile("(?<!\\d)[1-9]\\d{5}(?!\\d)");

    private PlaceCodes() {}

    /** The codes in a name in their order, whether or not there are such places. */
    public static Stream<String> in(String name) {
        return CODE.matcher(name).results().map(MatchResult::group);
    }
}
