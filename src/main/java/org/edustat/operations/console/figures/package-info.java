/** The figures by indicator, place and year, and the whole trail of each. */
@NullMarked
package org.edustat.operations.console.figures;

import org.jspecify.annotations.NullMarked;
