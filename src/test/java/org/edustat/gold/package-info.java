/**
 * The papers whose right answers were written by hand, and how near the program comes to them. Start at
 * {@link org.edustat.gold.GoldTest}.
 */
@NullMarked
package org.edustat.gold;

import org.jspecify.annotations.NullMarked;
