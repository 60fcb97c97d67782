package org.edustat.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.edustat.concept.FileKind;

/** What a text is: a page, a table with delimiters, or plain lines. */
final class TextRecognition {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BOM = "\uFEFF";

    /** A page begins with markup and shows one of these tags; some begin with stray text but have both frames. */
    private static final Pattern MARKUP = Pattern.compile(
            "<(!doctype\\s+html|html|head|body|table|tr|div|meta|p|h[1-6]|span|font|center|style|script)\\b");

    private static final Pattern FRAMES = Pattern.compile("<html\\b.*<body\\b", Pattern.DOTALL);

    /** How other kinds begin that look like text at first. */
    private static final List<String> FOREIGN = List.of("<?xml", "{\\rtf");

    private static final int CHARACTERS_A_CONTROL = 200;

    private TextRecognition() {}

    /**
     * The characters of a file's first bytes; empty where they are no text.
     *
     * @param whole whether these are all its bytes; if not, the last character may be cut
     */
    static Optional<String> decode(byte[] head, boolean whole) {
        return charsets(head).stream()
                .map(charset -> decode(head, whole, charset))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(text -> !text.isBlank() && !binary(text));
    }

    static FileKind kindOf(String text, String fileName) {
        String lower =
                text.startsWith(BOM) ? text.substring(1).toLowerCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
        if (isMimeArchive(lower)) {
            return FileKind.UNKNOWN;
        }
        if (isPage(lower)) {
            return FileKind.HTML;
        }
        if (FOREIGN.stream().anyMatch(lower.stripLeading()::startsWith)) {
            return FileKind.UNKNOWN;
        }
        return DelimiterRecognition.isTable(text, fileName) ? FileKind.CSV : FileKind.TXT;
    }

    /** Tables and documents were once saved as XML too, with tags that look like those of a page. */
    private static boolean isPage(String lower) {
        String begun = lower.stripLeading();
        boolean tagged = begun.startsWith("<")
                && !begun.startsWith("<?xml")
                && MARKUP.matcher(lower).find();
        return tagged || FRAMES.matcher(lower).find();
    }

    /** A page that a browser saved into one file with its pictures. */
    private static boolean isMimeArchive(String lower) {
        return lower.lines().limit(20).anyMatch(line -> line.startsWith("mime-version:"));
    }

    private static List<Charset> charsets(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, GB18030);
    }

    private static boolean startsWith(byte[] head, int first, int second) {
        return head.length >= 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
    }

    private static Optional<String> decode(byte[] head, boolean whole, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(head.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(head), text, whole);
        return result.isError() ? Optional.empty() : Optional.of(text.flip().toString());
    }

    /** Copied texts carry a stray control character now and then; other files are full of them. */
    private static boolean binary(String text) {
        long controls = text.chars()
                .filter(character -> character < ' ' && !Character.isWhitespace(character))
                .count();
        return text.indexOf('\0') >= 0 || controls * CHARACTERS_A_CONTROL > text.length();
    }
}
