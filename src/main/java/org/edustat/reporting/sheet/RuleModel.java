package org.edustat.reporting.sheet;

import org.edustat.concept.CellRange;

/**
 * Cells that take the look of another role where a condition holds, and lose it when somebody edits the cell.
 *
 * @param condition a formula for the first cell of the range, as in {@code ABS(G4)>=0.2}
 */
public record RuleModel(CellRange cells, String condition, Role role) {}
