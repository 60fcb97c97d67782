package org.edustat.reading.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Passage;
import org.edustat.reading.Read;
import org.edustat.reading.UnreadableFileException;
import org.edustat.reading.archive.Bounds;

/**
 * Reads plain text. The document's text is the file's, but for two things: the byte order mark is gone, and every line
 * ends in a single line feed, whether the file has CR LF, CR or LF. So positions are those that other programs count
 * that open the file as text. Each line that is not empty is a passage, or a row of a table where columns of text are
 * set one below the other.
 */
public final class PlainTextReader {

    public Read read(Path original, String path) throws IOException, UnreadableFileException {
        String text =
                Encoding.decode(Bounds.bytes(original)).replace("\r\n", "\n").replace('\r', '\n');
        return new Read(new Document(FileKind.TXT, text, parts(text)), List.of());
    }

    private static List<Document.Part> parts(String text) {
        List<Passage> lines = passages(text);
        AlignedText aligned = new AlignedText(
                lines.stream().map(line -> LineOfText.pieces(line.text())).toList());
        List<Document.Part> parts = new ArrayList<>();
        int tables = 0;
        for (int line = 0; line < lines.size(); line++) {
            Optional<AlignedText.Table> table = aligned.from(line);
            if (table.isPresent()) {
                parts.add(table.get().grid(tables++));
                line = table.get().end() - 1;
            } else {
                parts.add(lines.get(line));
            }
        }
        return parts;
    }

    private static List<Passage> passages(String text) {
        List<Passage> passages = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (end > start && !LineOfText.rule(text.substring(start, end))) {
                passages.add(new Passage(start, text.substring(start, end), Passage.Role.BODY));
            }
            start = end + 1;
        }
        return passages;
    }
}
