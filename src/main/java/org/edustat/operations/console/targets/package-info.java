/** What papers promise, and what became of it. */
@NullMarked
package org.edustat.operations.console.targets;

import org.jspecify.annotations.NullMarked;
