package org.edustat.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.ledger.block.Block;

/** Blocks of one owner on their way into the store: as many as fit go in with one sentence. For one thread. */
final class BlockRows {

    /** H2 takes at most 1,048,576 bytes in a column of this type. */
    private static final int LONGEST_PIECE = 1_000_000;

    private static final String ONE_ROW = "(?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final long owner;
    private final List<Object> values = new ArrayList<>();
    private int rows;
    private int bytes;

    BlockRows(JdbcClient jdbc, long owner) {
        this.jdbc = jdbc;
        this.owner = owner;
    }

    /** Takes a block; one that is too long for a row goes on in the next. */
    void add(String content, Block block) {
        byte[] whole = block.bytes();
        for (int piece = 0, from = 0; from < whole.length; piece++, from += LONGEST_PIECE) {
            boolean only = whole.length <= LONGEST_PIECE;
            int to = Math.min(from + LONGEST_PIECE, whole.length);
            add(content, block.place(), piece, only ? whole : Arrays.copyOfRange(whole, from, to));
        }
    }

    private void add(String content, int place, int piece, byte[] part) {
        if (bytes + part.length > LONGEST_PIECE) {
            flush();
        }
        Collections.addAll(values, owner, content, place, piece, part);
        rows++;
        bytes += part.length;
    }

    /** Puts in what waits. */
    void flush() {
        if (rows == 0) {
            return;
        }
        jdbc.sql("insert into block (owner, content, place, piece, bytes) values "
                        + String.join(", ", Collections.nCopies(rows, ONE_ROW)))
                .params(values)
                .update();
        values.clear();
        rows = 0;
        bytes = 0;
    }
}
