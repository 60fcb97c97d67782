package org.edustat.reading.fixed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.edustat.reading.text.AlignedText;

/** Characters that stand side by side, from left to right, without the blanks between them. */
record Line(List<Glyph> glyphs, String text) {

    /** Characters whose feet are this near, in heights of the font, stand on one line: signs stand a little higher. */
    private static final double LEVEL = 0.4;

    /** A space is about a quarter of the font's height; letters stand closer. */
    private static final double SPACE = 0.15;

    /** From this distance on, in heights of the font, two columns or two words stand side by side. */
    private static final double APART = 1.0;

    /** Marks that must not begin a line and stand beyond its end instead. */
    private static final Set<String> HANGING = Set.of("，", "。", "、", "；", "：", "！", "？", "）", "”");

    double left() {
        return glyphs.get(0).x();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    /** Where its words end: a stop behind the last one may hang over the edge of the text. */
    double edge() {
        int last = glyphs.size() - 1;
        return last > 0 && HANGING.contains(glyphs.get(last).text())
                ? glyphs.get(last - 1).right()
                : right();
    }

    double y() {
        return glyphs.get(0).y();
    }

    double size() {
        return glyphs.get(0).size();
    }

    /** The words between wide gaps, from left to right. */
    List<AlignedText.Piece> pieces() {
        List<AlignedText.Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= glyphs.size(); at++) {
            if (at == glyphs.size() || glyphs.get(at).x() - glyphs.get(at - 1).right() > APART * size()) {
                List<Glyph> words = glyphs.subList(from, at);
                pieces.add(new AlignedText.Piece(
                        joined(of(words)),
                        words.get(0).x(),
                        words.get(words.size() - 1).right()));
                from = at;
            }
        }
        return pieces;
    }

    /** The lines from top to bottom. */
    static List<Line> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<Line> lines = new ArrayList<>();
        List<Glyph> level = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!level.isEmpty() && glyph.y() - level.get(0).y() > LEVEL * glyph.size()) {
                add(lines, level);
                level = new ArrayList<>();
            }
            level.add(glyph);
        }
        add(lines, level);
        return lines;
    }

    private static void add(List<Line> lines, List<Glyph> level) {
        level.sort(Comparator.comparingDouble(Glyph::x));
        List<Glyph> inked = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean blank = false;
        for (Glyph glyph : level) {
            if (glyph.blank()) {
                blank = true;
                continue;
            }
            Glyph last = inked.isEmpty() ? null : inked.get(inked.size() - 1);
            if (last == null || !doubled(last, glyph)) {
                text.append(last != null && parted(last, glyph, blank) ? " " : "")
                        .append(glyph.text());
                inked.add(glyph);
            }
            blank = false;
        }
        if (!inked.isEmpty()) {
            lines.add(new Line(List.copyOf(inked), text.toString()));
        }
    }

    /** Some programs print a character twice, a little apart, to make it bold. */
    private static boolean doubled(Glyph last, Glyph glyph) {
        return last.text().equals(glyph.text()) && glyph.x() - last.x() < glyph.width() / 3;
    }

    private static boolean parted(Glyph last, Glyph glyph, boolean blank) {
        double gap = (glyph.x() - last.right()) / glyph.size();
        return gap > APART || gap > SPACE && (blank || last.spaced() && glyph.spaced());
    }

    /**
     * Whether this line goes on with the next because the paper ended: the first word of the next line would have found
     * no room in this one.
     */
    boolean brokenBefore(Line next, double leftEdge, double rightEdge) {
        boolean indented = next.left() > leftEdge + size();
        boolean near = next.y() - y() < 3 * size() && sharesFontSize(next);
        return near && !indented && right() + next.firstWord() > rightEdge + size() / 4;
    }

    /** Digits are often set in another size than the words: two lines of one paragraph have at least one in common. */
    private boolean sharesFontSize(Line next) {
        return glyphs.stream()
                .mapToDouble(Glyph::size)
                .distinct()
                .anyMatch(size -> next.glyphs().stream().anyMatch(glyph -> Math.abs(glyph.size() - size) < 1));
    }

    private double firstWord() {
        int end = 1;
        while (end < glyphs.size()
                && glyphs.get(end).bound()
                && glyphs.get(end - 1).right() + size() / 2 > glyphs.get(end).x()) {
            end++;
        }
        return glyphs.get(end - 1).right() - left();
    }

    /** The words of lines that make one paragraph or one cell. */
    static String joined(List<Line> lines) {
        StringBuilder joined = new StringBuilder();
        Glyph last = null;
        for (Line line : lines) {
            Glyph first = line.glyphs().get(0);
            boolean letters = last != null && letter(last) && letter(first);
            joined.append(letters ? " " : "").append(line.text());
            last = line.glyphs().get(line.glyphs().size() - 1);
        }
        return joined.toString();
    }

    /** A number goes on in the next line without a space, a foreign word does not. */
    private static boolean letter(Glyph glyph) {
        return glyph.spaced() && Character.isLetter(glyph.text().codePointAt(0));
    }
}
