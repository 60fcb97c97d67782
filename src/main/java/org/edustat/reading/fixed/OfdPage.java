package org.edustat.reading.fixed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.edustat.reading.archive.OfficePackage;
import org.edustat.reading.archive.XmlPart;

/** Takes the characters and the ruled lines from one page of an OFD file (GB/T 33190, 8 to 11). */
final class OfdPage {

    /** A sheet of paper holds a tenth of these characters and of these strokes; an attack would fill the memory. */
    private static final int GLYPHS = 50_000;

    /** The norm measures in millimetres. */
    private static final double POINTS = 72 / 25.4;

    private static final double[] UPRIGHT = {1, 0, 0, 1, 0, 0};

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private double[] box = {0, 0, 0, 0};
    private double[] matrix = UPRIGHT;
    private double size = 1;
    private double x;
    private double y;

    private OfdPage() {}

    static Sheet read(OfficePackage container, String part) throws IOException {
        OfdPage page = new OfdPage();
        try (XmlPart xml = container.open(part)) {
            while (xml.nextElement() && page.glyphs.size() < GLYPHS && page.rulings.size() < GLYPHS) {
                page.read(xml);
            }
        } catch (NumberFormatException broken) {
            throw new IOException("a page with a broken number", broken);
        }
        return new Sheet(page.glyphs, page.rulings);
    }

    private void read(XmlPart xml) throws IOException {
        switch (xml.name()) {
            case "TextObject", "PathObject" -> {
                box = numbers(xml.attribute("Boundary", ""), 4);
                String written = xml.attribute("CTM", "");
                matrix = written.isBlank() ? UPRIGHT : numbers(written, 6);
                size = Double.parseDouble(xml.attribute("Size", "1"));
                x = 0;
                y = 0;
            }
            case "TextCode" -> {
                x = Double.parseDouble(xml.attribute("X", Double.toString(x)));
                y = Double.parseDouble(xml.attribute("Y", Double.toString(y)));
                List<Double> across = steps(xml.attribute("DeltaX", ""));
                List<Double> down = steps(xml.attribute("DeltaY", ""));
                addGlyphs(xml.innerText(), across, down);
            }
            case "AbbreviatedData" -> addRulings(xml.innerText().strip().split("\\s+"));
            default -> {}
        }
    }

    private void addGlyphs(String text, List<Double> across, List<Double> down) {
        double scale = size * Math.max(Math.abs(matrix[3]), Math.abs(matrix[1]));
        double atX = x;
        double atY = y;
        int count = 0;
        for (int index = 0; index < text.length() && glyphs.size() < GLYPHS; count++) {
            int character = text.codePointAt(index);
            double natural = natural(character) * size;
            double step = count < across.size() ? across.get(count) : down.isEmpty() ? natural : 0;
            double width = step > 0 && step < size ? Math.max(step, natural) : natural;
            double[] place = place(atX, atY);
            glyphs.add(new Glyph(
                    Character.toString(character),
                    place[0],
                    place[1],
                    Math.min(width, step > 0 ? step : width) * Math.abs(matrix[0]) * POINTS,
                    Math.max(1, scale * POINTS)));
            atX += step;
            atY += count < down.size() ? down.get(count) : 0;
            index += Character.charCount(character);
        }
    }

    /** How wide a character is in most fonts, in heights of the font. */
    private static double natural(int character) {
        return character < 0x2E80 ? 0.5 : 1;
    }

    private void addRulings(String[] path) {
        double[] pen = place(0, 0);
        double[] begin = pen;
        for (int index = 0; index < path.length && rulings.size() < GLYPHS; index++) {
            boolean moves = path[index].equals("M") || path[index].equals("S") || path[index].equals("L");
            if (moves && index + 2 < path.length) {
                double[] next = place(Double.parseDouble(path[index + 1]), Double.parseDouble(path[index + 2]));
                if (path[index].equals("L")) {
                    rulings.add(Ruling.between(pen[0], pen[1], next[0], next[1]));
                } else {
                    begin = next;
                }
                pen = next;
            } else if (path[index].equals("C")) {
                rulings.add(Ruling.between(pen[0], pen[1], begin[0], begin[1]));
            }
        }
    }

    private double[] place(double innerX, double innerY) {
        return new double[] {
            (box[0] + matrix[0] * innerX + matrix[2] * innerY + matrix[4]) * POINTS,
            (box[1] + matrix[1] * innerX + matrix[3] * innerY + matrix[5]) * POINTS
        };
    }

    private static double[] numbers(String written, int count) {
        double[] numbers = new double[count];
        String[] words = written.strip().split("\\s+");
        for (int index = 0; index < count && index < words.length && !words[index].isEmpty(); index++) {
            numbers[index] = Double.parseDouble(words[index]);
        }
        return numbers;
    }

    /** The way from each character to the next; {@code g 3 5} stands for three times five. */
    private static List<Double> steps(String written) {
        List<Double> steps = new ArrayList<>();
        String[] words = written.strip().split("\\s+");
        for (int index = 0; index < words.length && steps.size() < GLYPHS; index++) {
            if (words[index].equals("g") && index + 2 < words.length) {
                int times = Math.min(GLYPHS, Integer.parseInt(words[index + 1]));
                for (int time = 0; time < times; time++) {
                    steps.add(Double.parseDouble(words[index + 2]));
                }
                index += 2;
            } else if (!words[index].isEmpty()) {
                steps.add(Double.parseDouble(words[index]));
            }
        }
        return steps;
    }
}
