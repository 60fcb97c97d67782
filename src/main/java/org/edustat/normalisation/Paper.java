package org.edustat.normalisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.edustat.catalogue.Script;
import org.edustat.concept.CodePoints;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Label;
import org.edustat.concept.Place;

/**
 * A submission as attribution looks at it.
 *
 * @param folders the names of the folders it stands in, outermost first
 * @param fileName without its ending
 * @param text the whole text in ordinary writing, place for place the document's
 * @param points where the characters of the text are counted
 * @param lines of the text, blank ones left out
 * @param sheets what its tables show at their heads
 */
record Paper(
        List<String> folders,
        String fileName,
        FileKind kind,
        String text,
        CodePoints points,
        List<Line> lines,
        Label title,
        SheetHeads sheets) {

    private static final Pattern ORNAMENTS = Pattern.compile("[✿★☆◈◆❀✦✧※♥●]{2,}");

    private static final Pattern FIRST_OF_SEVERAL = Pattern.compile("^.{0,40}(?:篇[一1]|第\\s?[一1]\\s?篇)[:、]?$");
    private static final int COLLECTION_LINES = 12;

    static Paper of(String path, Document document, Script script) {
        List<String> segments = Arrays.asList(script.plain(path).split("/"));
        String file = segments.get(segments.size() - 1).replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        String text = withoutOrnaments(script.plain(document.text()));
        List<Line> lines = ofPaper(lines(text));
        SheetHeads sheets = SheetHeads.of(document, script);
        Label title = new TitleFinder(document, lines, sheets, file, script).find();
        return new Paper(
                segments.subList(0, segments.size() - 1),
                file,
                document.kind(),
                text,
                new CodePoints(text),
                lines,
                title,
                sheets);
    }

    /** A page that collects papers under a head of its own, 汇报(精选6篇), says in its head nothing of the first of them. */
    private static List<Line> ofPaper(List<Line> lines) {
        for (int i = 0; i < Math.min(COLLECTION_LINES, lines.size() - 1); i++) {
            if (FIRST_OF_SEVERAL.matcher(lines.get(i).text()).find()) {
                return lines.subList(i + 1, lines.size());
            }
        }
        return lines;
    }

    /** 2019年◈✿✿★,全国…: rows of ornaments are blank. */
    private static String withoutOrnaments(String text) {
        return ORNAMENTS.matcher(text).replaceAll(row -> " ".repeat(row.group().length()));
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (String written : text.split("\n", -1)) {
            String line = written.strip();
            if (!line.isEmpty()) {
                lines.add(new Line(start + written.indexOf(line), line));
            }
            start += written.length() + 1;
        }
        return lines;
    }

    /** The first lines, where a paper says what it is. */
    List<Line> head(int count) {
        return lines.subList(0, Math.min(count, lines.size()));
    }

    /** The last lines, where a paper is signed and dated. */
    List<Line> tail(int count) {
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    /** A stretch of the text as a label. */
    Label label(Place place, int start, int end) {
        int first = points.before(start);
        int last = first + text.codePointCount(start, end);
        return new Label(text.substring(start, end), place, first + "–" + last);
    }
}
