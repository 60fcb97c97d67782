package org.edustat.ledger.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Packs words of one form as they come, and hands over each block that is full. */
public final class Packer<T> implements AutoCloseable {

    /** As many entries as paid best where blocks were held against rows; more only make reading coarser. */
    static final int MOST_ENTRIES = 500;

    /** Entries with long quotations close a block before that, so that no block needs much memory. */
    private static final int MOST_BYTES = 1 << 19;

    private final Form<T> form;
    private final Consumer<Block<T>> sink;
    private List<T> taken = new ArrayList<>();
    private BlockWriter out = new BlockWriter();
    private int place;

    Packer(Form<T> form, Consumer<Block<T>> sink) {
        this.form = form;
        this.sink = sink;
    }

    public void add(T entry) {
        form.write(out, entry);
        taken.add(entry);
        if (taken.size() == MOST_ENTRIES || out.size() >= MOST_BYTES) {
            handOver();
        }
    }

    /** Hands over what is left; nothing may be added behind it. */
    @Override
    public void close() {
        if (!taken.isEmpty()) {
            handOver();
        }
    }

    private void handOver() {
        sink.accept(new Block<>(place++, taken, out.close(taken.size())));
        taken = new ArrayList<>();
        out = new BlockWriter();
    }
}
