package org.edustat.ledger.block;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Coded;

/** Writes the entries of one block. */
public final class BlockWriter {

    static final byte VERSION = 2;

    static final int ABSENT = 0;
    static final int FIRST_TIME = 1;
    /** Numbers from here on point to what was written before. */
    static final int KNOWN = 2;

    /** Beside the length of a text: one byte a character, or two where that is too little. */
    static final int NARROW = 0;

    static final int WIDE = 1;

    private static final int LAST_NARROW = 0xFF;

    /** For a number without a fraction; almost all are. */
    static final int WHOLE = 0;
    /** For one with a scale. */
    static final int SCALED = 1;
    /** For a number with more digits than a machine counts with. */
    static final int LARGE = 2;

    private static final int MOST_DIGITS = 18;

    private static final int SEVEN_BITS = 0x7F;
    private static final int CONTINUED = 0x80;

    /** Most blocks are those of a few findings; one of a list of schools doubles it some times. */
    private static final int FIRST_SIZE = 1 << 10;

    /** A block of a list of schools has some times as many different words. */
    private static final int WORDS = 1 << 8;

    private byte[] entries = new byte[FIRST_SIZE];
    private int size;
    private final Before before = new Before();
    private final Map<Object, Integer> known = new HashMap<>(WORDS);
    private final Map<Object, Integer> knownObjects = new IdentityHashMap<>(WORDS);

    int size() {
        return size;
    }

    /** What was written last; who writes more of a sort puts it there. */
    Before before() {
        return before;
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

    /** A text that hardly comes twice, unless it does so at once. */
    void textOnce(String text) {
        boolean again = text.equals(before.text);
        flag(again);
        if (!again) {
            newText(text);
            before.text = text;
        }
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

    /** A decimal that hardly comes twice, unless it does so at once. */
    void optionalDecimalOnce(@Nullable BigDecimal decimal) {
        boolean again = Objects.equals(decimal, before.decimal);
        flag(again);
        if (!again) {
            flag(decimal != null);
            if (decimal != null) {
                newDecimal(decimal);
            }
            before.decimal = decimal;
        }
    }

    <T> void list(List<T> list, Form<T> form) {
        write(list, 0, list.size(), form);
    }

    /**
     * Writes how many words of the list before come again at the front and how many at the back, then those between:
     * the next cell of a row has other words of its column only.
     */
    <T> void list(List<T> last, List<T> list, Form<T> form) {
        int most = Math.min(last.size(), list.size());
        int front = 0;
        while (front < most && last.get(front).equals(list.get(front))) {
            front++;
        }
        int back = 0;
        while (back < most - front && last.get(last.size() - 1 - back).equals(list.get(list.size() - 1 - back))) {
            back++;
        }
        count(front);
        count(back);
        write(list, front, list.size() - back, form);
    }

    private <T> void write(List<T> list, int from, int to, Form<T> form) {
        count(to - from);
        for (int at = from; at < to; at++) {
            form.write(this, list.get(at));
        }
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
        int length = text.length();
        if (isNarrow(text)) {
            count(length << 1 | NARROW);
            reserve(length);
            for (int at = 0; at < length; at++) {
                entries[size++] = (byte) text.charAt(at);
            }
        } else {
            count(length << 1 | WIDE);
            reserve(length * Character.BYTES);
            for (int at = 0; at < length; at++) {
                char unit = text.charAt(at);
                entries[size++] = (byte) (unit >> Byte.SIZE);
                entries[size++] = (byte) unit;
            }
        }
    }

    private static boolean isNarrow(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > LAST_NARROW) {
                return false;
            }
        }
        return true;
    }

    private void newDate(LocalDate date) {
        number(date.toEpochDay());
    }

    private void newDecimal(BigDecimal decimal) {
        if (decimal.precision() > MOST_DIGITS) {
            byte[] digits = decimal.unscaledValue().toByteArray();
            count(LARGE);
            number(decimal.scale());
            count(digits.length);
            reserve(digits.length);
            System.arraycopy(digits, 0, entries, size, digits.length);
            size += digits.length;
        } else if (decimal.scale() == 0) {
            count(WHOLE);
            number(decimal.longValue());
        } else {
            count(SCALED);
            number(decimal.scale());
            number(decimal.unscaledValue().longValue());
        }
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
    byte[] close() {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(entries, 0, size);
            deflater.finish();
            byte[] block = new byte[FIRST_SIZE + size / 2];
            block[0] = VERSION;
            int length = 1;
            while (!deflater.finished()) {
                if (length == block.length) {
                    block = Arrays.copyOf(block, 2 * block.length);
                }
                length += deflater.deflate(block, length, block.length - length);
            }
            return Arrays.copyOf(block, length);
        } finally {
            deflater.end();
        }
    }
}
