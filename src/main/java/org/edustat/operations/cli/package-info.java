/** The command line: one class a verb. */
@NullMarked
package org.edustat.operations.cli;

import org.jspecify.annotations.NullMarked;
