/**
 * The book of promises: each promise of each paper, what later papers of the place say of it, and what became of it.
 *
 * <p>{@link org.edustat.assessment.promise.PromiseBook} is the only door. A matter is known again by its words
 * ({@code Matter}); that a promise is kept is said only where a paper says so or a figure meets the number.
 */
@NullMarked
package org.edustat.assessment.promise;

import org.jspecify.annotations.NullMarked;
