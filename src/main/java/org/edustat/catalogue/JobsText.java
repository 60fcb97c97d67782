package org.edustat.catalogue;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file that a bureau edits. An editor that saves in another encoding than UTF-8 would spoil its words.
 */
final class JobsText {

    /** Spreadsheet programs put it before the first line when they save the file. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private JobsText() {}

    /** @throws UnusableJobException where it is not UTF-8; it names the first line that is not */
    static String of(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, text, true);
        text.flip();
        if (result.isError()) {
            long line = 1 + text.chars().filter(sign -> sign == '\n').count();
            throw UnusableJobException.at(new JobPlace(file, line, ""), "not_utf8");
        }
        return text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK
                ? text.subSequence(1, text.length()).toString()
                : text.toString();
    }
}
