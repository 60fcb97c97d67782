package org.edustat.concept;

/** Who runs the schools: 公办, 民办, or 普惠 across both. */
public enum Sector implements Coded {
    ALL,
    PUBLIC,
    PRIVATE,
    INCLUSIVE
}
