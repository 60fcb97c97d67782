package org.edustat.ledger.block;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Coded;

/** Writes the entries of one block. */
public final class BlockWriter {

    static final byte VERSION = 1;

    static final int ABSENT = 0;
    static final int FIRST_TIME = 1;
    /** Numbers from here on point to what was written before. */
    static final int KNOWN = 2;

    static final int AS_UTF8 = 0;
    /** For text with half a character, which UTF-8 cannot hold. */
    static final int AS_UTF16 = 1;

    static final int SMALL = 0;
    /** For a number whose digits need more than 63 bits. */
    static final int LARGE = 1;

    private static final int SEVEN_BITS = 0x7F;
    private static final int CONTINUED = 0x80;

    private static final int FIRST_SIZE = 1 << 15;

    /** A block of a list of schools has about so many different words. */
    private static final int WORDS = 1 << 10;

    private byte[] entries = new byte[FIRST_SIZE];
    private int size;
    private final Map<Object, Integer> known = new HashMap<>(WORDS);
    private final Map<Object, Integer> knownObjects = new IdentityHashMap<>(WORDS);

    int size() {
        return size;
    }

    /** A number that is not negative, the smaller the shorter. */
    void count(int number) {
        unsigned(number);
    }

    void number(long number) {
        unsigned(number << 1 ^ number >> Long.SIZE - 1);
    }

    void flag(boolean yes) {
        write(yes ? 1 : 0);
    }

    void text(String text) {
        shared(text, BlockWriter::newText);
    }

    void optionalText(@Nullable String text) {
        optional(text, BlockWriter::newText);
    }

    /** A text that hardly comes twice. */
    void textOnce(String text) {
        newText(text);
    }

    void code(Coded word) {
        Integer same = knownObjects.get(word);
        if (same == null) {
            String code = word.code();
            text(code);
            knownObjects.put(word, Objects.requireNonNull(known.get(code)));
        } else {
            count(KNOWN + same);
        }
    }

    void date(LocalDate date) {
        shared(date, BlockWriter::newDate);
    }

    void optionalDate(@Nullable LocalDate date) {
        optional(date, BlockWriter::newDate);
    }

    void decimal(BigDecimal decimal) {
        shared(decimal, BlockWriter::newDecimal);
    }

    void optionalDecimal(@Nullable BigDecimal decimal) {
        optional(decimal, BlockWriter::newDecimal);
    }

    /** A decimal that hardly comes twice. */
    void optionalDecimalOnce(@Nullable BigDecimal decimal) {
        flag(decimal != null);
        if (decimal != null) {
            newDecimal(decimal);
        }
    }

    <T> void list(Collection<T> list, Form<T> form) {
        count(list.size());
        list.forEach(entry -> form.write(this, entry));
    }

    /** Writes a word that may be absent. */
    <T> void optional(@Nullable T word, InFull<T> inFull) {
        if (word == null) {
            count(ABSENT);
        } else {
            shared(word, inFull);
        }
    }

    /** Writes a word in full the first time, and later only which one it was. */
    <T> void shared(T word, InFull<T> inFull) {
        Objects.requireNonNull(word, "a word that must be there is not");
        Integer before = known.get(word);
        if (before == null) {
            count(FIRST_TIME);
            inFull.write(this, word);
            known.put(word, known.size());
        } else {
            count(KNOWN + before);
        }
    }

    /**
     * The same for words of many parts, which are dear to compare: the cells of a row and of a column share the very
     * same objects.
     */
    <T> void sharedObject(T word, InFull<T> inFull) {
        Integer same = knownObjects.get(word);
        if (same == null) {
            shared(word, inFull);
            knownObjects.put(word, Objects.requireNonNull(known.get(word)));
        } else {
            count(KNOWN + same);
        }
    }

    /** How a word is written in full. */
    interface InFull<T> {

        void write(BlockWriter out, T word);
    }

    private void newText(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        boolean exact = !hasSurrogates(text) || new String(utf8, StandardCharsets.UTF_8).equals(text);
        count(exact ? AS_UTF8 : AS_UTF16);
        bytes(exact ? utf8 : utf16(text));
    }

    private static boolean hasSurrogates(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private void newDate(LocalDate date) {
        number(date.toEpochDay());
    }

    private void newDecimal(BigDecimal decimal) {
        BigInteger digits = decimal.unscaledValue();
        boolean small = digits.bitLength() < Long.SIZE;
        number(decimal.scale());
        count(small ? SMALL : LARGE);
        if (small) {
            number(digits.longValue());
        } else {
            bytes(digits.toByteArray());
        }
    }

    private static byte[] utf16(String text) {
        ByteBuffer units = ByteBuffer.allocate(text.length() * Character.BYTES);
        text.chars().forEach(unit -> units.putChar((char) unit));
        return units.array();
    }

    private void bytes(byte[] bytes) {
        count(bytes.length);
        reserve(bytes.length);
        System.arraycopy(bytes, 0, entries, size, bytes.length);
        size += bytes.length;
    }

    private void write(int oneByte) {
        reserve(1);
        entries[size++] = (byte) oneByte;
    }

    private void reserve(int more) {
        if (size + more > entries.length) {
            entries = Arrays.copyOf(entries, Math.max(2 * entries.length, size + more));
        }
    }

    private void unsigned(long number) {
        long rest = number;
        while ((rest & ~SEVEN_BITS) != 0) {
            write((int) (rest & SEVEN_BITS | CONTINUED));
            rest >>>= 7;
        }
        write((int) rest);
    }

    /** The finished block. Speed counts more than the last bytes: most of the repetition is gone already. */
    byte[] close(int count) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.write(VERSION);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            BlockWriter head = new BlockWriter();
            head.count(count);
            deflate(deflater, head, block, false);
            deflate(deflater, this, block, true);
        } finally {
            deflater.end();
        }
        return block.toByteArray();
    }

    private static void deflate(Deflater deflater, BlockWriter part, ByteArrayOutputStream block, boolean last) {
        byte[] buffer = new byte[8192];
        deflater.setInput(part.entries, 0, part.size);
        if (last) {
            deflater.finish();
        }
        while (last ? !deflater.finished() : !deflater.needsInput()) {
            block.write(buffer, 0, deflater.deflate(buffer));
        }
    }
}
