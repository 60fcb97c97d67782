/**
 * Which of several submissions stands: a newer one takes the place of an older one at its path, and of the same form
 * under another name.
 *
 * <p>The answer is drawn each night anew from everything that was ever accepted, so that it depends neither on the
 * order of reading nor on what was killed, and so that what a rejected submission had replaced comes back. The entry is
 * {@link org.edustat.pipeline.succession.Succession}; {@link org.edustat.pipeline.succession.Form} says what makes two
 * papers the same, {@link org.edustat.pipeline.succession.Coverage} that nothing is lost.
 */
@NullMarked
package org.edustat.pipeline.succession;

import org.jspecify.annotations.NullMarked;
