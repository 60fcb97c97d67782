package org.edustat.ledger.block;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** Packs words of one form as they come, and hands over each block that is full. */
public final class Packer<T> implements AutoCloseable {

    /**
     * A list of a hundred schools with ten numbers each fits into one; twice as many cost no less an entry, they only
     * make reading coarser (measured).
     */
    private static final int MOST_ENTRIES = 1_000;

    /** Entries with long quotations close a block before that, so that no block needs much memory. */
    private static final int MOST_BYTES = 1 << 19;

    private final Form<T> form;
    private final Consumer<Block> sink;
    private int taken;
    private @Nullable BlockWriter out;
    private int place;

    Packer(Form<T> form, Consumer<Block> sink) {
        this.form = form;
        this.sink = sink;
    }

    public void add(T entry) {
        if (out == null) {
            out = new BlockWriter();
        }
        form.write(out, entry);
        taken++;
        if (taken == MOST_ENTRIES || out.size() >= MOST_BYTES) {
            handOver(out);
        }
    }

    /** Hands over what is left; nothing may be added behind it. */
    @Override
    public void close() {
        if (out != null) {
            handOver(out);
        }
    }

    private void handOver(BlockWriter full) {
        sink.accept(new Block(place++, full.close()));
        taken = 0;
        out = null;
    }
}
