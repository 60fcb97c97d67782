package org.edustat.concept;

/** What a file is by its content, whatever its name says. */
public enum FileKind implements Coded {
    XLSX,
    /** A workbook of Excel 97 to 2003, as WPS writes it too. */
    XLS,
    CSV,
    DOCX,
    /** A document of Word 97 to 2003, as WPS writes it too. */
    DOC,
    PDF,
    OFD,
    HTML,
    TXT,
    /** An archive of files, each a submission of its own; by itself it shows up only where it gives trouble. */
    ZIP,
    UNKNOWN;

    /** Whether it holds tables and nothing else. */
    public boolean tabular() {
        return this == XLSX || this == XLS || this == CSV;
    }
}
