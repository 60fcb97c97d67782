/** A figure by itself: whether it can be. {@link org.edustat.validation.rule.value.ValueRules} lists the rules. */
@NullMarked
package org.edustat.validation.rule.value;

import org.jspecify.annotations.NullMarked;
