/**
 * Words in compact blocks of bytes, and back exactly as they were.
 *
 * <p>Start reading at {@link org.edustat.ledger.block.Form}: each word that the ledger keeps in bulk has one. A block
 * is a version, then the compressed entries. Within a block a word that was written before is a number that points
 * back, so that the labels and headers which a whole table shares are stored once. A block can be read by itself.
 *
 * <p>Who changes how a word is written adds a version; blocks of old versions must stay readable.
 */
@NullMarked
package org.edustat.ledger.block;

import org.jspecify.annotations.NullMarked;
