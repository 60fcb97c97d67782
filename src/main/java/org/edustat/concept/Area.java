package org.edustat.concept;

/** 城乡: the side of the urban and rural division that a figure is about. */
public enum Area implements Coded {
    ALL,
    /** 城区. */
    URBAN,
    /** 镇区. */
    TOWN,
    /** 乡村. */
    RURAL
}
