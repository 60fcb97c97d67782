package org.edustat.ledger.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Packs words of one form into blocks, and unpacks them. */
public final class Blocks<T> {

    /** As many entries as paid best where blocks were held against rows; more only make reading coarser. */
    private static final int MOST_ENTRIES = 500;

    /** Entries with long quotations close a block before that, so that no block needs much memory. */
    private static final int MOST_BYTES = 1 << 19;

    private final Form<T> form;

    public Blocks(Form<T> form) {
        this.form = form;
    }

    /** Packs the entries in their order and hands over block after block; no entries make no block. */
    public void pack(Iterable<? extends T> entries, Consumer<Block<T>> sink) {
        List<T> taken = new ArrayList<>();
        BlockWriter out = new BlockWriter();
        int place = 0;
        for (T entry : entries) {
            form.write(out, entry);
            taken.add(entry);
            if (taken.size() == MOST_ENTRIES || out.size() >= MOST_BYTES) {
                sink.accept(new Block<>(place++, taken, out.close(taken.size())));
                taken = new ArrayList<>();
                out = new BlockWriter();
            }
        }
        if (!taken.isEmpty()) {
            sink.accept(new Block<>(place, taken, out.close(taken.size())));
        }
    }

    /**
     * The entries of one block.
     *
     * @throws UnreadableBlockException where the bytes are damaged or of a later version
     */
    public List<T> unpack(byte[] block) {
        BlockReader in = BlockReader.open(block);
        try {
            int count = in.count();
            List<T> entries = new ArrayList<>(Math.min(count, MOST_ENTRIES));
            for (int i = 0; i < count; i++) {
                entries.add(form.read(in));
            }
            return entries;
        } catch (UnreadableBlockException damaged) {
            throw damaged;
        } catch (RuntimeException damaged) {
            throw new UnreadableBlockException("a block does not hold what it should", damaged);
        }
    }
}
