package org.edustat.ledger.block;

/** How one word is written into a block and read again. What is read equals what was written. */
public interface Form<T> {

    void write(BlockWriter out, T word);

    T read(BlockReader in);
}
