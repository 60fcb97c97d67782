package org.edustat.ledger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.ledger.block.Block;
import org.edustat.ledger.block.Blocks;
import org.edustat.ledger.block.Form;
import org.edustat.ledger.block.Packer;
import org.edustat.ledger.block.UnreadableBlockException;

/** Where the blocks of one content stand: the claims of all submissions, or the figures of all evaluations. */
final class Shelf<T> {

    private static final int AT_ONCE = 100;

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
        BlockRows rows = new BlockRows(jdbc, owner);
        blocks.pack(entries, block -> rows.add(content, block));
        rows.flush();
    }

    /** Takes entries one after the other, and gives their blocks to the rows of their owner, where none stand. */
    Packer<T> packer(BlockRows rows) {
        return packer(rows, block -> {});
    }

    /** The same, and shows each block that they make. */
    Packer<T> packer(BlockRows rows, Consumer<Block> each) {
        return blocks.packer(block -> {
            rows.add(content, block);
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

    /** The entries of each of several owners, who are not asked one by one; nothing for one who has none. */
    Map<Long, List<T>> ofEach(Collection<Long> owners) {
        Map<Long, List<T>> found = new TreeMap<>();
        ofEach(
                owners,
                (owner, entry) ->
                        found.computeIfAbsent(owner, any -> new ArrayList<>()).add(entry));
        return found;
    }

    /** Shows the entries of several owners, each owner's in their order. */
    void ofEach(Collection<Long> owners, BiConsumer<Long, T> sink) {
        inTurns(owners, some -> {
            Pieces pieces = new Pieces(sink);
            jdbc.sql("select owner, place, piece, bytes from block where content = :content and owner in (:owners)"
                            + " order by owner, place, piece")
                    .param("content", content)
                    .param("owners", some)
                    .query(row -> {
                        pieces.add(row.getLong(1), row.getInt(2), row.getInt(3), row.getBytes(4));
                    });
            pieces.unpack();
        });
    }

    /** So many at a time as go into one question. */
    static <E> void inTurns(Collection<E> all, Consumer<List<E>> some) {
        turns(all).forEach(some);
    }

    static <E> Stream<List<E>> turns(Collection<E> all) {
        List<E> list = List.copyOf(all);
        return IntStream.range(0, (list.size() + AT_ONCE - 1) / AT_ONCE)
                .mapToObj(turn -> list.subList(turn * AT_ONCE, Math.min((turn + 1) * AT_ONCE, list.size())));
    }

    /** Puts the pieces of a block together that come one after the other. */
    private final class Pieces {

        private final BiConsumer<Long, T> sink;
        private final ByteArrayOutputStream whole = new ByteArrayOutputStream();
        private long owner;
        private int place;

        Pieces(BiConsumer<Long, T> sink) {
            this.sink = sink;
        }

        void add(long nextOwner, int nextPlace, int piece, byte[] bytes) {
            if (piece == 0) {
                unpack();
                owner = nextOwner;
                place = nextPlace;
            }
            whole.writeBytes(bytes);
        }

        void unpack() {
            if (whole.size() > 0) {
                Shelf.this.unpack(owner, place, whole.toByteArray()).forEach(entry -> sink.accept(owner, entry));
                whole.reset();
            }
        }
    }

    /** The entry of an owner who has one and no more. */
    Optional<T> only(long owner) {
        byte[] bytes = bytes(owner, 0);
        return bytes.length == 0
                ? Optional.empty()
                : Optional.of(unpack(owner, 0, bytes).get(0));
    }

    /** The entries of one block. */
    List<T> at(long owner, int place) {
        return unpack(owner, place, bytes(owner, place));
    }

    private byte[] bytes(long owner, int place) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        jdbc.sql("select bytes from block where owner = ? and content = ? and place = ? order by piece")
                .params(owner, content, place)
                .query((row, number) -> row.getBytes(1))
                .list()
                .forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    private List<T> unpack(long owner, int place, byte[] bytes) {
        try {
            return blocks.unpack(bytes);
        } catch (UnreadableBlockException damaged) {
            throw new UnreadableStoreException(
                    "%s %d.%d".formatted(content, owner, place), String.valueOf(damaged.getMessage()), damaged);
        }
    }
}
