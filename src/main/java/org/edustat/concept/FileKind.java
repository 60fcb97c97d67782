package org.edustat.concept;

/** What a file is by its content, whatever its name says. */
public enum FileKind implements Coded {
    XLSX,
    CSV,
    DOCX,
    HTML,
    TXT,
    UNKNOWN
}
