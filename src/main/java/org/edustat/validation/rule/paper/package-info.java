/**
 * What a paper says at all: what it lacks, what it says twice, and what was copied into it.
 * {@link org.edustat.validation.rule.paper.PaperRules} lists the rules.
 */
@NullMarked
package org.edustat.validation.rule.paper;

import org.jspecify.annotations.NullMarked;
