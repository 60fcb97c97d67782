package org.edustat.concept;

/** How exactly a number is meant. */
public enum Qualifier implements Coded {
    EXACT,
    /** More than the number: 余, 多, 超过. */
    OVER,
    /** A little less than the number: 近, 不足. */
    UNDER,
    /** About the number: 约, 左右. */
    APPROX,
    AT_LEAST,
    AT_MOST,
    /** From one number to another. */
    RANGE,
    /** The digits were blotted out; there is no value. */
    MASKED,
    /** The digits were lost; there is no value. */
    MISSING;

    /** Whether the digits cannot be known. */
    public boolean blank() {
        return this == MASKED || this == MISSING;
    }
}
