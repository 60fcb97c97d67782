package org.edustat.blackbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/**
 * A printed page, which knows lines and no paragraphs: a character is found where the count of the characters before it
 * allows it, whether or not a line ends a paragraph.
 */
record PrintedPaper(List<String> lines) implements Paper {

    private static final Pattern SPAN = Pattern.compile("第 (\\d+)–(\\d+) 字");

    static PrintedPaper pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PrintedPaper(
                    new PDFTextStripper().getText(document).lines().toList());
        }
    }

    static PrintedPaper ofd(Path file) throws IOException {
        try (OFDReader reader = new OFDReader(file)) {
            return new PrintedPaper(new ContentExtractor(reader).extractAll());
        }
    }

    @Override
    public String at(String place, String written) {
        Matcher span = SPAN.matcher(place);
        if (!span.matches()) {
            return lines.stream().anyMatch(line -> List.of(line.split("\\s+")).contains(written)) ? written : "";
        }
        int latest = Integer.parseInt(span.group(1)) - 1;
        int length = Integer.parseInt(span.group(2)) - latest;
        String flat = flat();
        for (int start = latest; start >= Math.max(0, latest - 2 * lines.size()); start--) {
            if (start + length <= flat.length()) {
                String there = flat.substring(start, start + length);
                if (there.equals(written) || written.isEmpty() && there.matches("\\d.*[%\\p{IsHan}]")) {
                    return there;
                }
            }
        }
        return "";
    }

    @Override
    public boolean says(String quotation) {
        return flat().contains(Paper.flat(quotation).replaceAll("^…|…$", ""));
    }

    @Override
    public boolean hasLabel(String label) {
        return Paper.plain(flat()).contains(Paper.plain(label));
    }

    private String flat() {
        return Paper.flat(String.join("", lines));
    }
}
