package org.edustat.reading.text;

/** A raised number behind a word or a figure is the mark of a note: 31² would be read as 312 without its look. */
public final class RaisedMark {

    private static final String MARKS = "0123456789①②③④⑤⑥⑦⑧⑨⑩,，、*[]［］()（）注";

    private RaisedMark() {}

    /**
     * Whether raised words are a mark; those of m² and of 10⁴ say what is counted.
     *
     * @param before what stands before them
     */
    public static boolean is(CharSequence before, String words) {
        if (before.isEmpty() || words.isBlank()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        boolean measure = last < 128 && Character.isLetter(last) || last == '米' || ofPower(before);
        return !measure && words.strip().chars().allMatch(sign -> MARKS.indexOf(sign) >= 0);
    }

    private static boolean ofPower(CharSequence before) {
        int end = before.length();
        return end > 2 && before.subSequence(end - 2, end).equals("10") && "×xX*".indexOf(before.charAt(end - 3)) >= 0;
    }
}
