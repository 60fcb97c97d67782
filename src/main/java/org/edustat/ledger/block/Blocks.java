package org.edustat.ledger.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Packs words of one form into blocks, and unpacks them. */
public final class Blocks<T> {

    private final Form<T> form;

    public Blocks(Form<T> form) {
        this.form = form;
    }

    /** Packs the entries in their order and hands over block after block; no entries make no block. */
    public void pack(Iterable<? extends T> entries, Consumer<Block> sink) {
        Packer<T> packer = packer(sink);
        entries.forEach(packer::add);
        packer.close();
    }

    /** Takes the entries one after the other, where they are not all there at once. */
    public Packer<T> packer(Consumer<Block> sink) {
        return new Packer<>(form, sink);
    }

    /**
     * The entries of one block.
     *
     * @throws UnreadableBlockException where the bytes are damaged or of a later version
     */
    public List<T> unpack(byte[] block) {
        BlockReader in = BlockReader.open(block);
        try {
            List<T> entries = new ArrayList<>();
            while (in.more()) {
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
