/**
 * The operators' console: pages in a browser over an open store, and the same as JSON.
 * {@link org.edustat.operations.console.ConsoleSettings} say where and for whom it opens; each page is a package of its
 * own with a controller and the records that its template shows.
 */
@NullMarked
package org.edustat.operations.console;

import org.jspecify.annotations.NullMarked;
