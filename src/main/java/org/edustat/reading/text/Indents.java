package org.edustat.reading.text;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.edustat.reading.text.AlignedText.Piece;

/**
 * How far the labels of one column stand in from its left edge, in steps of half a character. Where more of them share
 * a middle or a right edge than a left one, the column is centred or set to the right, and none stands in.
 */
public final class Indents {

    /** Edges that differ by less, in characters, are meant to be one. */
    private static final double SLACK = 0.3;

    private static final double STEPS = 2;

    private final List<Piece> labels;
    private final double character;

    private Indents(List<Piece> labels) {
        this.labels = labels;
        this.character = labels.stream()
                .mapToDouble(label -> (label.right() - label.left()) / width(label.text()))
                .sorted()
                .skip(labels.size() / 2)
                .findFirst()
                .orElse(0);
    }

    /** @param labels none empty; only those that are no figures tell how a column is set */
    public static List<Integer> of(List<Piece> labels) {
        Indents indents = new Indents(labels.stream().filter(Indents::word).toList());
        boolean left = indents.setToTheLeft();
        double edge = indents.labels.stream().mapToDouble(Piece::left).min().orElse(0);
        return labels.stream()
                .map(label -> left && word(label) ? indents.steps(label.left() - edge) : 0)
                .toList();
    }

    private static boolean word(Piece label) {
        return label.text().codePoints().anyMatch(Character::isLetter);
    }

    private boolean setToTheLeft() {
        int left = sharing(Piece::left);
        return character > 0
                && left > 1
                && left >= sharing(Piece::right)
                && left >= sharing(label -> (label.left() + label.right()) / 2);
    }

    /** How many labels have the same edge at most. */
    private int sharing(ToDoubleFunction<Piece> edge) {
        double[] edges = labels.stream().mapToDouble(edge).sorted().toArray();
        int most = 0;
        int from = 0;
        for (int at = 0; at < edges.length; at++) {
            while (edges[at] - edges[from] > SLACK * character) {
                from++;
            }
            most = Math.max(most, at - from + 1);
        }
        return most;
    }

    private int steps(double distance) {
        return distance <= SLACK * character ? 0 : (int) Math.max(1, Math.round(STEPS * distance / character));
    }

    /** In characters as wide as high. */
    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(character -> Character.isIdeographic(character) ? 1 : 1 / STEPS)
                .sum();
    }
}
