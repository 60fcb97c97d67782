/**
 * A place against the places beside it, by median and median deviation.
 * {@link org.edustat.validation.rule.peer.PeerRules} lists the rules.
 */
@NullMarked
package org.edustat.validation.rule.peer;

import org.jspecify.annotations.NullMarked;
