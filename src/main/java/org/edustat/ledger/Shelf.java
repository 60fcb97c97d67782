package org.edustat.ledger;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.ledger.block.Block;
import org.edustat.ledger.block.Blocks;
import org.edustat.ledger.block.Form;
import org.edustat.ledger.block.Packer;
import org.edustat.ledger.block.UnreadableBlockException;

/** Where the blocks of one content stand: the claims of all submissions, or the figures of all evaluations. */
final class Shelf<T> {

    /** H2 takes at most 1,048,576 bytes in a column of this type. */
    private static final int LONGEST_PIECE = 1_000_000;

    private final JdbcClient jdbc;
    final String content;
    private final Blocks<T> blocks;

    Shelf(JdbcClient jdbc, String content, Form<T> form) {
        this.jdbc = jdbc;
        this.content = content;
        this.blocks = new Blocks<>(form);
    }

    /** Puts the entries of an owner in the place of those that stood there. */
    void put(long owner, Iterable<? extends T> entries) {
        remove(owner);
        add(owner, entries);
    }

    void remove(long owner) {
        jdbc.sql("delete from block where owner = ? and content = ?")
                .params(owner, content)
                .update();
    }

    /** Puts the entries of an owner where none stand. */
    void add(long owner, Iterable<? extends T> entries) {
        blocks.pack(entries, block -> insert(owner, block));
    }

    /** Takes the entries of an owner one after the other, where none stand. */
    Packer<T> packer(long owner) {
        return packer(owner, block -> {});
    }

    /** The same, and shows each block that they make. */
    Packer<T> packer(long owner, Consumer<Block<T>> each) {
        return blocks.packer(block -> {
            insert(owner, block);
            each.accept(block);
        });
    }

    /** The entries of an owner in their order, a block at a time. */
    Stream<T> stream(long owner) {
        List<Integer> places = jdbc.sql(
                        "select place from block where owner = ? and content = ? and piece = 0 order by place")
                .params(owner, content)
                .query(Integer.class)
                .list();
        return places.stream().flatMap(place -> at(owner, place).stream());
    }

    /** The entries of one block. */
    List<T> at(long owner, int place) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        jdbc.sql("select bytes from block where owner = ? and content = ? and place = ? order by piece")
                .params(owner, content, place)
                .query((row, number) -> row.getBytes(1))
                .list()
                .forEach(whole::writeBytes);
        try {
            return blocks.unpack(whole.toByteArray());
        } catch (UnreadableBlockException damaged) {
            throw new UnreadableStoreException(
                    "%s %d.%d".formatted(content, owner, place), String.valueOf(damaged.getMessage()), damaged);
        }
    }

    private void insert(long owner, Block<T> block) {
        byte[] whole = block.bytes();
        if (whole.length <= LONGEST_PIECE) {
            insert(owner, block.place(), 0, whole);
            return;
        }
        for (int piece = 0; piece * LONGEST_PIECE < whole.length; piece++) {
            int from = piece * LONGEST_PIECE;
            insert(
                    owner,
                    block.place(),
                    piece,
                    Arrays.copyOfRange(whole, from, Math.min(from + LONGEST_PIECE, whole.length)));
        }
    }

    private void insert(long owner, int place, int piece, byte[] bytes) {
        jdbc.sql("insert into block (owner, content, place, piece, bytes) values (?, ?, ?, ?, ?)")
                .params(owner, content, place, piece, bytes)
                .update();
    }
}
