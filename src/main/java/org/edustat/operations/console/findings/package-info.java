/** What is wrong or doubtful, and why some of it is right after all. */
@NullMarked
package org.edustat.operations.console.findings;

import org.jspecify.annotations.NullMarked;
