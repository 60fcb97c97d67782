package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Texts by number in a file of their own, which goes away with them. They lie in shelves of a few: only the place of
 * each shelf is held in memory, and a few shelves that were asked for last.
 *
 * <p>A disk that fails is a failure of the system, never of the workbook.
 */
final class TextsOnDisk {

    private static final int SHELF = 64;
    private static final int SHELVES_HELD = 256;

    private final List<String> open = new ArrayList<>();
    private final @Nullable String[][] held = new String[SHELVES_HELD][];
    private final int[] heldNumbers = new int[SHELVES_HELD];
    private long[] places = new long[SHELF];
    private int shelves;
    private int size;
    private @Nullable FileChannel file;

    void add(String text) {
        open.add(text);
        size++;
        if (open.size() == SHELF) {
            complete();
        }
    }

    int size() {
        return size;
    }

    /** Puts the last texts away. */
    void complete() {
        if (!open.isEmpty()) {
            try {
                write();
            } catch (IOException failure) {
                throw new UncheckedIOException("the texts of a workbook cannot be put aside", failure);
            }
            open.clear();
        }
    }

    private void write() throws IOException {
        FileChannel file = file();
        int characters = open.stream().mapToInt(String::length).sum();
        ByteBuffer shelf = ByteBuffer.allocate(open.size() * Integer.BYTES + characters * Character.BYTES);
        for (String text : open) {
            shelf.putInt(text.length());
            shelf.asCharBuffer().put(text);
            shelf.position(shelf.position() + text.length() * Character.BYTES);
        }
        shelf.flip();
        if (shelves + 1 == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        for (long place = places[shelves]; shelf.hasRemaining(); ) {
            place += file.write(shelf, place);
        }
        places[shelves + 1] = places[shelves] + shelf.limit();
        shelves++;
    }

    private FileChannel file() throws IOException {
        FileChannel made = file;
        if (made == null) {
            Path path = Files.createTempFile("edustat", ".texts");
            made = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            file = made;
        }
        return made;
    }

    /** @throws IndexOutOfBoundsException where there is no such text */
    String get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int shelf = index / SHELF;
        int slot = shelf % SHELVES_HELD;
        String[] texts = held[slot];
        if (texts == null || heldNumbers[slot] != shelf) {
            texts = read(shelf);
            held[slot] = texts;
            heldNumbers[slot] = shelf;
        }
        return texts[index % SHELF];
    }

    private String[] read(int shelf) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate((int) (places[shelf + 1] - places[shelf]));
            while (bytes.hasRemaining()) {
                if (file().read(bytes, places[shelf] + bytes.position()) < 0) {
                    throw new IOException("texts that were put aside are gone");
                }
            }
            bytes.flip();
            String[] texts = new String[Math.min(SHELF, size - shelf * SHELF)];
            for (int index = 0; index < texts.length; index++) {
                char[] characters = new char[bytes.getInt()];
                bytes.asCharBuffer().get(characters);
                bytes.position(bytes.position() + characters.length * Character.BYTES);
                texts[index] = new String(characters);
            }
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException("the texts of a workbook cannot be read again", failure);
        }
    }
}
