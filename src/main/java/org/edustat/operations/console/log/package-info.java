/** Who did what, and when. */
@NullMarked
package org.edustat.operations.console.log;

import org.jspecify.annotations.NullMarked;
