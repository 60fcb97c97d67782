/**
 * Words in compact blocks of bytes, and back exactly as they were.
 *
 * <p>Start reading at {@link org.edustat.ledger.block.Form}: each word that the ledger keeps in bulk has one. A block
 * is a version, then the compressed entries up to its end; it can be read by itself. Three things keep it short, since
 * the cells of a row and those of a column say almost the same:
 *
 * <ul>
 *   <li>a word that was written before is a number that points back ({@link org.edustat.ledger.block.BlockWriter});
 *   <li>a key, an amount, a place or a statement begins with a mask of the parts in which it differs from the one
 *       before, and only these follow ({@link org.edustat.ledger.block.Before});
 *   <li>of a list or a quotation stands how much of the one before comes again, and the rest.
 * </ul>
 *
 * <p>Who changes how a word is written raises the version: a block of another version is refused, not misread.
 */
@NullMarked
package org.edustat.ledger.block;

import org.jspecify.annotations.NullMarked;
