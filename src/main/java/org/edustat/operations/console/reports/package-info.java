/** What managers receive. */
@NullMarked
package org.edustat.operations.console.reports;

import org.jspecify.annotations.NullMarked;
