package org.edustat.reading.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.reading.Read;
import org.edustat.reading.UnreadableFileException;
import org.edustat.reading.archive.Bounds;

/**
 * Reads a page: its title, then the main text and tables without menus and footers. Tables are numbered as they stand
 * in the whole page, from 0, whether they are read or not.
 */
public final class PageReader {

    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)");

    /** A page declares its encoding near its beginning. */
    private static final int DECLARATION_BYTES = 1 << 12;

    /** Tables within tables within tables are a dozen deep; what is deeper is taken for what stands there. */
    private static final int DEPTH = 100;

    /** @param path the submission's path, for the findings */
    public Read read(Path original, String path) throws IOException, UnreadableFileException {
        byte[] bytes = Bounds.bytes(original);
        org.jsoup.nodes.Document page = parse(Encoding.decode(bytes, declared(bytes)));
        ClassStyles.write(page);
        PageTables tables = PageTables.of(page);
        Element main = MainText.of(page, tables);
        List<Document.Part> parts = new PageWalk(tables).parts(main);
        return new Read(Composition.of(FileKind.HTML, PageTitle.placed(page, parts)), List.of());
    }

    private static org.jsoup.nodes.Document parse(String text) throws IOException {
        try {
            return Jsoup.parse(text, Parser.htmlParser().setMaxDepth(DEPTH));
        } catch (RuntimeException tangled) {
            // the parser loses its way in formatting that is opened inside itself again and again
            throw new IOException("the page cannot be parsed", tangled);
        }
    }

    private static @Nullable Charset declared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATION_BYTES);
        Matcher declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return declared.find() ? charset(declared.group(1).toUpperCase(Locale.ROOT)) : null;
    }

    private static @Nullable Charset charset(String name) {
        if (name.startsWith("GB")) {
            // the larger one of the family: pages that declare a smaller one use its characters all the same
            return Charset.forName("GB18030");
        }
        try {
            Charset charset = Charset.forName(name);
            // a declaration that could be read byte by byte is in no such encoding
            return name.startsWith("UTF-16") || name.startsWith("UTF-32") ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
