package org.edustat.reading.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
                return checked(text.isEmpty() || text.charAt(0) != BOM ? text : text.substring(1));
            } catch (CharacterCodingException another) {
                continue;
            }
        }
        throw new UnreadableFileException("reading.encoding");
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
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static String checked(String text) throws UnreadableFileException {
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFileException("reading.encoding");
        }
        return text;
    }
}
