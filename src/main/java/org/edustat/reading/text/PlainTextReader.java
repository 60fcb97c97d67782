package org.edustat.reading.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Passage;
import org.edustat.reading.Read;
import org.edustat.reading.UnreadableFileException;
import org.edustat.reading.archive.Bounds;

/**
 * Reads plain text. The document's text is the file's, but for two things: the byte order mark is gone, and every line
 * ends in a single line feed, whether the file has CR LF, CR or LF. So positions are those that other programs count
 * that open the file as text. Each line that is not empty is a passage.
 */
public final class PlainTextReader {

    public Read read(Path original, String path) throws IOException, UnreadableFileException {
        String text =
                Encoding.decode(Bounds.bytes(original)).replace("\r\n", "\n").replace('\r', '\n');
        return new Read(new Document(FileKind.TXT, text, passages(text)), List.of());
    }

    private static List<Document.Part> passages(String text) {
        List<Document.Part> passages = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (end > start) {
                passages.add(new Passage(start, text.substring(start, end), Passage.Role.BODY));
            }
            start = end + 1;
        }
        return passages;
    }
}
