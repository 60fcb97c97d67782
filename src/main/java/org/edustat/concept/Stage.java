package org.edustat.concept;

/** 学段: the level of education that a figure is about; {@link #ALL} where none is named. */
public enum Stage implements Coded {
    ALL,
    PRESCHOOL,
    PRIMARY,
    LOWER_SECONDARY,
    /** Primary and lower secondary, 义务教育. */
    COMPULSORY,
    /** 高中阶段: general and vocational together. */
    UPPER_SECONDARY,
    GENERAL_UPPER_SECONDARY,
    VOCATIONAL_UPPER_SECONDARY,
    /** 中小学, 基础教育. */
    BASIC,
    SPECIAL,
    /** 职业教育 of any level. */
    VOCATIONAL,
    /** 中学: lower and upper secondary. */
    SECONDARY,
    HIGHER,
    HIGHER_VOCATIONAL
}
