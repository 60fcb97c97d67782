package org.edustat.reporting.packaged;

/**
 * A column of a CSV file.
 *
 * @param type as Frictionless names it: {@code string}, {@code number}, {@code integer}, {@code boolean}, {@code date}
 * @param description what it holds, for a reader
 * @param required whether each row has it
 */
record Column(String name, String type, String description, boolean required) {}
