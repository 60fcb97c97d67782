/**
 * Edustat takes what districts send and writes the consolidated yearly workbooks of a regional education bureau.
 *
 * <p>The flow is a line of rooms, each a plain function from words to words: {@code intake}, {@code reading},
 * {@code extraction}, {@code normalisation}, {@code validation}, {@code consolidation}, {@code assessment},
 * {@code reporting}, {@code delivery}. The words live in {@code concept}, what the bureau knows in {@code catalogue}.
 * The rooms never know each other: {@code pipeline} composes them, {@code ledger} keeps what they say,
 * {@code operations} starts and shows.
 */
@NullMarked
package org.edustat;

import org.jspecify.annotations.NullMarked;
