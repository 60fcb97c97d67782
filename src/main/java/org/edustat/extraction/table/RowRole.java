package org.edustat.extraction.table;

/** What a row is to its table. */
enum RowRole {
    /** One piece of text alone: a title, a section, a note. */
    LONE,
    /** Form matter above a head: 单位, 填报单位, 表号. */
    MATTER,
    HEAD,
    /** The numbers of the columns: 甲 1 2 3. */
    NUMBERING,
    DATA
}
