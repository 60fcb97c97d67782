/**
 * The built-in rules. A {@link org.edustat.validation.rule.Rule} asks {@link org.edustat.validation.rule.Claims}, which
 * is sorted and indexed once for all of them, and answers with findings; {@link org.edustat.validation.rule.Rules}
 * lists them all. A rule walks over the claims once and looks up what it compares with; it never searches the list.
 */
@NullMarked
package org.edustat.validation.rule;

import org.jspecify.annotations.NullMarked;
