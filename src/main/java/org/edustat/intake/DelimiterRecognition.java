package org.edustat.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether lines are a table: most of them fall into the same number of fields. Commas stand in sentences too, so a text
 * full of sentences needs clearer signs, and where a few lines could be either the name decides.
 */
final class DelimiterRecognition {

    private static final String DELIMITERS = ",;\t";
    private static final int LINES = 200;

    /** Beyond this share of lines with the same fields nobody would doubt that it is a table. */
    private static final double CLEAR = 0.8;

    /** Titles, notes and ragged lines leave at least this share. */
    private static final double POSSIBLE = 0.4;

    /** In a table hardly a line holds a sentence; in a text most do. */
    private static final double SENTENCES = 0.3;

    private static final int FEW_LINES = 3;

    private DelimiterRecognition() {}

    static boolean isTable(String text, String fileName) {
        List<String> lines = records(text);
        double best = 0;
        int width = 0;
        for (char delimiter : DELIMITERS.toCharArray()) {
            Map.Entry<Integer, Integer> most = mostFrequentWidth(lines, delimiter);
            double share = most.getValue() / (double) Math.max(1, lines.size());
            if (most.getKey() > 1 && share > best) {
                best = share;
                width = most.getKey();
            }
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return best > 0 || lines.stream().noneMatch(DelimiterRecognition::sentence);
        }
        return lines.size() >= FEW_LINES && !prose(lines) && (best >= CLEAR || best >= POSSIBLE && width > FEW_LINES);
    }

    private static boolean prose(List<String> lines) {
        long sentences = lines.stream().filter(DelimiterRecognition::sentence).count();
        return sentences > SENTENCES * lines.size();
    }

    private static boolean sentence(String line) {
        return line.indexOf('。') >= 0;
    }

    private static Map.Entry<Integer, Integer> mostFrequentWidth(List<String> lines, char delimiter) {
        TreeMap<Integer, Integer> widths = new TreeMap<>();
        widths.put(1, 0);
        for (String line : lines) {
            int width = width(line, delimiter);
            if (width > 1) {
                widths.merge(width, 1, Integer::sum);
            }
        }
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow();
    }

    private static int width(String line, char delimiter) {
        boolean quoted = false;
        int fields = 1;
        for (char character : line.toCharArray()) {
            quoted ^= character == '"';
            fields += !quoted && character == delimiter ? 1 : 0;
        }
        return fields;
    }

    /** The lines that say something; a line break within quotes does not end one. */
    private static List<String> records(String text) {
        List<String> records = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int index = 0; index <= text.length() && records.size() < LINES; index++) {
            char character = index == text.length() ? '\n' : text.charAt(index);
            quoted ^= character == '"';
            if (!quoted && (character == '\n' || character == '\r')) {
                String record = text.substring(start, index);
                start = index + 1;
                if (!record.isBlank()) {
                    records.add(record);
                }
            }
        }
        return records;
    }
}
