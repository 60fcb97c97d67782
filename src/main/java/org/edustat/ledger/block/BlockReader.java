package org.edustat.ledger.block;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.InflaterInputStream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Coded;

/** Reads the entries of one block in the order in which {@link BlockWriter} wrote them. */
public final class BlockReader {

    private static final int SEVEN_BITS = 0x7F;
    private static final int CONTINUED = 0x80;

    private final ByteBuffer entries;
    private final Before before = new Before();
    private final List<Object> known = new ArrayList<>();

    private BlockReader(byte[] entries) {
        this.entries = ByteBuffer.wrap(entries);
    }

    static BlockReader open(byte[] block) {
        if (block.length == 0 || block[0] != BlockWriter.VERSION) {
            throw new UnreadableBlockException("a block was written by another version of the program", null);
        }
        try (InflaterInputStream inflated =
                new InflaterInputStream(new ByteArrayInputStream(block, 1, block.length - 1))) {
            return new BlockReader(inflated.readAllBytes());
        } catch (IOException damaged) {
            throw new UnreadableBlockException("a block is damaged", damaged);
        }
    }

    /** Whether another entry follows. */
    boolean more() {
        return entries.hasRemaining();
    }

    /** What was read last; who reads more of a sort puts it there. */
    Before before() {
        return before;
    }

    int count() {
        return Math.toIntExact(unsigned());
    }

    long number() {
        long folded = unsigned();
        return folded >>> 1 ^ -(folded & 1);
    }

    boolean flag() {
        return entries.get() != 0;
    }

    @Nullable
    String optionalText() {
        return optional(String.class, BlockReader::newText);
    }

    String text() {
        return shared(String.class, BlockReader::newText);
    }

    <E extends Enum<E> & Coded> E code(Class<E> list) {
        return Coded.of(list, text());
    }

    @Nullable
    LocalDate optionalDate() {
        return optional(LocalDate.class, in -> LocalDate.ofEpochDay(in.number()));
    }

    @Nullable
    BigDecimal optionalDecimal() {
        return optional(BigDecimal.class, BlockReader::newDecimal);
    }

    String textOnce() {
        if (!flag()) {
            before.text = newText();
        }
        return before.text;
    }

    @Nullable
    BigDecimal optionalDecimalOnce() {
        if (!flag()) {
            before.decimal = flag() ? newDecimal() : null;
        }
        return before.decimal;
    }

    LocalDate date() {
        return shared(LocalDate.class, in -> LocalDate.ofEpochDay(in.number()));
    }

    BigDecimal decimal() {
        return shared(BigDecimal.class, BlockReader::newDecimal);
    }

    <T> List<T> list(Form<T> form) {
        List<T> list = new ArrayList<>();
        readInto(list, form);
        return List.copyOf(list);
    }

    /** A list that shares words with the list before at the front and at the back. */
    <T> List<T> list(List<T> last, Form<T> form) {
        int front = count();
        int back = count();
        List<T> list = new ArrayList<>(last.subList(0, front));
        readInto(list, form);
        list.addAll(last.subList(last.size() - back, last.size()));
        return list;
    }

    private <T> void readInto(List<T> list, Form<T> form) {
        for (int left = count(); left > 0; left--) {
            list.add(form.read(this));
        }
    }

    <T> T shared(Class<T> type, Function<BlockReader, T> inFull) {
        T word = optional(type, inFull);
        if (word == null) {
            throw new UnreadableBlockException("a block lacks a " + type.getSimpleName(), null);
        }
        return word;
    }

    <T> @Nullable T optional(Class<T> type, Function<BlockReader, T> inFull) {
        int which = count();
        if (which == BlockWriter.ABSENT) {
            return null;
        }
        if (which >= BlockWriter.KNOWN) {
            return type.cast(known.get(which - BlockWriter.KNOWN));
        }
        T word = inFull.apply(this);
        known.add(word);
        return word;
    }

    private String newText() {
        int head = count();
        int length = head >>> 1;
        return (head & 1) == BlockWriter.NARROW
                ? new String(bytes(length), StandardCharsets.ISO_8859_1)
                : ByteBuffer.wrap(bytes(length * Character.BYTES))
                        .asCharBuffer()
                        .toString();
    }

    private BigDecimal newDecimal() {
        int size = count();
        int scale = size == BlockWriter.WHOLE ? 0 : Math.toIntExact(number());
        return size == BlockWriter.LARGE
                ? new BigDecimal(new BigInteger(bytes(count())), scale)
                : BigDecimal.valueOf(number(), scale);
    }

    private byte[] bytes(int count) {
        if (count < 0 || count > entries.remaining()) {
            throw new UnreadableBlockException("a block ends too early", null);
        }
        byte[] bytes = new byte[count];
        entries.get(bytes);
        return bytes;
    }

    private long unsigned() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte part = entries.get();
            number |= (long) (part & SEVEN_BITS) << shift;
            if ((part & CONTINUED) == 0) {
                return number;
            }
        }
        throw new UnreadableBlockException("a block holds a number that is too long", null);
    }
}
