package org.edustat.extraction.signs;

/** Runs of digits, of Chinese numerals and of mask signs: whatever may be a number, or hide one. */
public enum DigitRun {
    ARABIC("0123456789０１２３４５６７８９"),
    CHINESE("〇零一二两三四五六七八九十百千廿"),
    MASKED("*×○□_");

    /** With what any of them begins. */
    public static final Signs BEGINS = Signs.of(ARABIC.written + CHINESE.written + MASKED.written);

    /** What joins digits to one run: 1,286; 99.97. */
    private static final String INSIDE = ".,";

    private final String written;
    private final Signs signs;

    DigitRun(String written) {
        this.written = written;
        this.signs = Signs.of(written);
    }

    /** The run that begins with a sign of {@link #BEGINS}. */
    public static DigitRun of(char first) {
        return ARABIC.signs.has(first) ? ARABIC : CHINESE.signs.has(first) ? CHINESE : MASKED;
    }

    /** Where the run ends that begins at a place of the text. */
    public int end(String text, int from) {
        int at = from;
        while (at < text.length() && (signs.has(text.charAt(at)) || this == ARABIC && joins(text, at))) {
            at++;
        }
        return at;
    }

    private boolean joins(String text, int at) {
        return at + 1 < text.length() && INSIDE.indexOf(text.charAt(at)) >= 0 && signs.has(text.charAt(at + 1));
    }

    /** How many there are in a text. */
    public static int count(String text) {
        int runs = 0;
        for (int at = BEGINS.place(text, 0); at >= 0; at = BEGINS.place(text, at)) {
            at = of(text.charAt(at)).end(text, at);
            runs++;
        }
        return runs;
    }
}
