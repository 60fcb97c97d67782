package org.edustat.extraction.table;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Qualifier;

/** The bounds that stand beside a number in its cell: ≥95, 不低于90%, 97以上. */
final class CellBound {

    /** Those before the number, as a pattern has them. */
    static final String BEFORE = "≥|≤|>=|<=|[><≧≦]|不低于|不少于|至少|不超过|不高于|约|近|≈|超过?|不足";

    /** Those behind it. */
    static final String BEHIND = "以上|以下|以内|左右";

    private CellBound() {}

    /** What the bound makes of the number; the one before it counts where there are two. */
    static Qualifier of(@Nullable String before, @Nullable String behind) {
        String bound = before != null ? before : behind;
        if (bound == null) {
            return Qualifier.EXACT;
        }
        return switch (bound) {
            case "≥", ">=", "≧", "不低于", "不少于", "至少", "以上" -> Qualifier.AT_LEAST;
            case "约", "≈", "左右" -> Qualifier.APPROX;
            case ">", "超", "超过", "余", "多" -> Qualifier.OVER;
            case "近", "<", "不足" -> Qualifier.UNDER;
            default -> Qualifier.AT_MOST;
        };
    }
}
