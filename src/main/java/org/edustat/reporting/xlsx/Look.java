package org.edustat.reporting.xlsx;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

import org.edustat.reporting.sheet.Role;

/**
 * How a role looks.
 *
 * @param size of the letters in points
 * @param ink colour of the letters, as RRGGBB
 * @param fill colour behind them; null for none
 * @param bar its colour in a chart
 */
record Look(
        int size,
        boolean bold,
        String ink,
        @Nullable String fill,
        String bar,
        HorizontalAlignment alignment,
        boolean boxed,
        boolean wrapped) {

    /** Ships with every Chinese Excel and WPS; others take their own Chinese letters in its place. */
    static final String FONT = "等线";

    static final String LINK = "1F4E8C";
    static final String LINE = "D5DAE1";
    static final String GROUP_LINE = "7C8A9C";

    private static final String INK = "1F2937";
    private static final String DEEP = "1F3A5F";
    private static final String MUTED = "4B5563";
    private static final String SOFT = "6B7280";

    /** Asked for every cell. */
    private static final Map<Role, Look> LOOKS = new EnumMap<>(Role.class);

    static {
        for (Role role : Role.values()) {
            LOOKS.put(role, make(role));
        }
    }

    static Look of(Role role) {
        return Objects.requireNonNull(LOOKS.get(role));
    }

    private static Look make(Role role) {
        return switch (role) {
            case COVER -> open(26, true, DEEP, HorizontalAlignment.CENTER);
            case COVER_LINE -> open(12, false, MUTED, HorizontalAlignment.CENTER);
            case TITLE -> open(18, true, DEEP, HorizontalAlignment.LEFT);
            case SUBTITLE -> new Look(9, false, SOFT, null, SOFT, HorizontalAlignment.LEFT, false, true);
            case SECTION -> open(12, true, DEEP, HorizontalAlignment.LEFT);
            case HEADER -> boxed(10, true, DEEP, "E6EBF2", HorizontalAlignment.CENTER);
            case TEXT -> boxed(10, false, INK, null, HorizontalAlignment.LEFT);
            case QUOTE -> boxed(9, false, MUTED, null, HorizontalAlignment.LEFT);
            case CODE -> boxed(10, false, MUTED, null, HorizontalAlignment.CENTER);
            case NUMBER -> boxed(10, false, INK, null, HorizontalAlignment.RIGHT);
            case ROW_HEADER -> boxed(10, true, INK, null, HorizontalAlignment.LEFT);
            case FOCUS -> boxed(10, true, DEEP, "FFF8E1", HorizontalAlignment.LEFT);
            case EARLIER -> boxed(10, false, SOFT, null, HorizontalAlignment.RIGHT);
            case CHANGE -> boxed(9, false, DEEP, "F7F9FC", HorizontalAlignment.RIGHT);
            case TOTAL -> boxed(10, false, DEEP, "EEF3FA", HorizontalAlignment.RIGHT);
            case HEADLINE -> boxed(20, true, DEEP, null, HorizontalAlignment.CENTER);
            case DISPUTED -> boxed(10, true, "8A5A00", "FCEFD5", HorizontalAlignment.RIGHT);
            case UNKNOWN -> boxed(10, false, SOFT, "EFF1F3", HorizontalAlignment.RIGHT);
            case GOOD -> mark("1E6B3A", "E2F1E7", "5FA37D");
            case BAD -> mark("A3261D", "FBE4E2", "CF655E");
            case DOUBT -> mark("8A5A00", "FCEFD5", "DDA84A");
            case OPEN -> mark("2B5C9E", "E5EDF8", "86A8D4");
            case SILENT -> mark(SOFT, "EFF1F3", "C3C8CF");
        };
    }

    private static Look open(int size, boolean bold, String ink, HorizontalAlignment alignment) {
        return new Look(size, bold, ink, null, ink, alignment, false, false);
    }

    private static Look boxed(
            int size, boolean bold, String ink, @Nullable String fill, HorizontalAlignment alignment) {
        return new Look(size, bold, ink, fill, ink, alignment, true, true);
    }

    private static Look mark(String ink, String fill, String bar) {
        return new Look(10, true, ink, fill, bar, HorizontalAlignment.CENTER, true, true);
    }

    /** Steps that keep the letters off the line. */
    int indent() {
        return boxed && alignment != HorizontalAlignment.CENTER ? 1 : 0;
    }

    /** The letters' colour; what can be clicked is blue unless its colour already says something. */
    String ink(boolean linked) {
        return linked && (INK.equals(ink) || MUTED.equals(ink)) ? LINK : ink;
    }
}
