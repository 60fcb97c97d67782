package org.edustat.reporting.returned;

/** A part of a workbook is missing, or is not written in the plain way. */
final class UnusualPackageException extends Exception {

    private static final long serialVersionUID = 1;

    /** @param what the part or the piece of it that was looked for */
    UnusualPackageException(String what) {
        super(what);
    }
}
