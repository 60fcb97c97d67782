/**
 * Papers without figures: a nil return, which says on purpose that there is nothing to report, a form that nobody
 * filled in, and a file that has no figures at all. The entry is {@link org.edustat.pipeline.silence.NilReturns}.
 */
@NullMarked
package org.edustat.pipeline.silence;

import org.jspecify.annotations.NullMarked;
