package org.edustat.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.reading.UnreadableFileException;

/**
 * The characters of a file: by its byte order mark, else as the file itself declares, else strict UTF-8, else GB18030,
 * which takes in GBK and GB2312. Nothing is guessed from frequencies: such guesses fail on texts full of digits.
 */
public final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BOM = '\uFEFF';
    private static final int MARK_BYTES = 3;
    private static final int BLOCK = 1 << 16;

    private Encoding() {}

    /**
     * The text without its byte order mark.
     *
     * @throws UnreadableFileException where no encoding fits all bytes, or they are no text
     */
    public static String decode(byte[] bytes) throws UnreadableFileException {
        return decode(bytes, null);
    }

    /**
     * The same, with the encoding that the file declares.
     *
     * @param declared null where it declares none or one that nobody knows
     */
    public static String decode(byte[] bytes, @Nullable Charset declared) throws UnreadableFileException {
        for (Charset charset : candidates(bytes, declared)) {
            try {
                String text = strictly(bytes, charset);
                Script script = new Script();
                script.see(text);
                if (script.plausible(charset)) {
                    return text.isEmpty() || text.charAt(0) != BOM ? text : text.substring(1);
                }
            } catch (CharacterCodingException another) {
                continue;
            }
        }
        throw new UnreadableFileException("reading.encoding");
    }

    /**
     * The encoding of a file that is too large to be held in memory.
     *
     * @throws UnreadableFileException where no encoding fits all bytes, or they are no text
     */
    public static Charset of(Path original) throws IOException, UnreadableFileException {
        byte[] beginning;
        try (InputStream bytes = Files.newInputStream(original)) {
            beginning = bytes.readNBytes(MARK_BYTES);
        }
        for (Charset charset : candidates(beginning, null)) {
            if (fits(original, charset)) {
                return charset;
            }
        }
        throw new UnreadableFileException("reading.encoding");
    }

    /** The characters of a file behind its byte order mark; fails where the encoding does not fit. */
    public static Reader reader(Path original, Charset charset) throws IOException {
        Reader characters =
                new BufferedReader(new InputStreamReader(Files.newInputStream(original), strict(charset)), BLOCK);
        characters.mark(1);
        if (characters.read() != BOM) {
            characters.reset();
        }
        return characters;
    }

    private static boolean fits(Path original, Charset charset) throws IOException {
        char[] block = new char[BLOCK];
        Script script = new Script();
        try (Reader characters = reader(original, charset)) {
            for (int count = 0; count >= 0; count = characters.read(block)) {
                script.see(CharBuffer.wrap(block, 0, count));
            }
        } catch (CharacterCodingException another) {
            return false;
        }
        return script.plausible(charset);
    }

    private static List<Charset> candidates(byte[] bytes, @Nullable Charset declared) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        List<Charset> candidates = new ArrayList<>();
        if (declared != null && !startsWith(bytes, 0xEF, 0xBB)) {
            candidates.add(declared);
        }
        candidates.add(StandardCharsets.UTF_8);
        candidates.add(GB18030);
        return candidates;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return strict(charset).decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** What sort of characters a text turns out to have. */
    private static final class Script {

        private boolean binary;
        private boolean greekToArabic;
        private boolean chinese;

        void see(CharSequence text) {
            for (int index = 0; index < text.length(); index++) {
                char character = text.charAt(index);
                binary |= character == 0;
                greekToArabic |= character >= '\u0370' && character < '\u0800';
                chinese |= character >= '\u2E80';
            }
        }

        /**
         * Whether a text of the bureau may look so. Some words of GB18030, 小学 among them, are also UTF-8 for a few
         * Cyrillic letters; a text in which there is nothing Chinese beside such letters was taken for the wrong one.
         */
        boolean plausible(Charset charset) {
            boolean misread = charset.equals(StandardCharsets.UTF_8) && greekToArabic && !chinese;
            return !binary && !misread;
        }
    }
}
