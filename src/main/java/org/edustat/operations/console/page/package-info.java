/**
 * What all pages share: the frame around them, the words in two languages, and what is shown where something goes
 * wrong.
 */
@NullMarked
package org.edustat.operations.console.page;

import org.jspecify.annotations.NullMarked;
