/** Tonight: the last run step by step, and the buttons that start, stop, restart and recover. */
@NullMarked
package org.edustat.operations.console.night;

import org.jspecify.annotations.NullMarked;
