/**
 * What the rules are made of. A {@link org.edustat.validation.rule.Rule} asks
 * {@link org.edustat.validation.rule.Claims}, which holds a place and those right below it, indexed once for all of
 * them; a {@link org.edustat.validation.rule.PaperRule} asks the {@link org.edustat.validation.rule.Sheets} of one
 * paper. Both answer with {@link org.edustat.validation.rule.Breach}es. A rule walks over the claims once and looks up
 * what it compares with; it never searches the list.
 */
@NullMarked
package org.edustat.validation.rule;

import org.jspecify.annotations.NullMarked;
