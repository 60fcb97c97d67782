package org.edustat.catalogue;

import org.edustat.concept.Measure;

/**
 * A unit or counter as it is written after a number.
 *
 * @param counter whether it counts anything at hand and so says little of what is counted: 个
 */
public record UnitWord(Measure measure, boolean counter, String example) {}
