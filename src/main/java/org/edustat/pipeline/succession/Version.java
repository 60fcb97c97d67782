package org.edustat.pipeline.succession;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.edustat.catalogue.VersionMark;
import org.edustat.concept.ChineseNumeral;

/**
 * What a name says of being a later version, and the name without it.
 *
 * @param order the higher one is the newer; 0 where nothing is said
 * @param mark the words that say it, as they are written
 * @param rest the name without them, in half width and small letters
 */
record Version(int order, String mark, String rest) {

    private static final int NUMBERS = 1000;

    /** Longer numbers are dates. */
    private static final String NUMBER = "[0-9]{1,2}";

    private static final String CHINESE = "一二三四五六七八九十";
    private static final String NUMBERED = "(?<![a-z])v(?<v>" + NUMBER + ")(?:\\.[0-9]+)?(?![0-9])"
            + "|[(\\[](?<b>" + NUMBER + ")[)\\]]"
            + "|第(?<n>" + NUMBER + "|[" + CHINESE + "])(?:版|稿|次(?:报送|修订|修改)?)";

    /** At an end, in brackets, beside a separator. */
    private static final String EDGE = "[\\s\\-_—–.·()\\[\\]【】《》,、:+]";

    /** Reads names with the marks of the catalogue. */
    static final class Reader {

        private final List<VersionMark> marks;
        private final Pattern pattern;

        Reader(List<VersionMark> marks) {
            this.marks = marks;
            String words = marks.stream()
                    .map(VersionMark::term)
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            String word = "(?<w>" + words + ")(?:稿|版本|版|件|后)?(?<c>" + NUMBER + "(?![0-9]))?";
            String after = word + "(?=$|" + EDGE + ")";
            String before = "(?<=^|" + EDGE + ")" + word.replace("<w>", "<x>").replace("<c>", "<d>");
            pattern = Pattern.compile(after + "|" + before + "|" + NUMBERED);
        }

        Version read(String name) {
            String folded = Normalizer.normalize(name, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .strip();
            Matcher found = pattern.matcher(folded);
            int rank = 0;
            int number = 0;
            StringBuilder mark = new StringBuilder();
            StringBuilder rest = new StringBuilder();
            int end = 0;
            while (found.find()) {
                rank = further(rank, rank(found));
                number = Math.max(number, number(found));
                mark.append(mark.isEmpty() ? "" : " ").append(found.group());
                rest.append(folded, end, found.start()).append(' ');
                end = found.end();
            }
            rest.append(folded.substring(end));
            return new Version(rank * NUMBERS + number, mark.toString(), rest.toString());
        }

        /** The later of two words, where a draft is later than nothing that was said. */
        private static int further(int one, int other) {
            return one == 0 || other == 0 ? one + other : Math.max(one, other);
        }

        private int rank(Matcher found) {
            String word = found.group("w") == null ? found.group("x") : found.group("w");
            return marks.stream()
                    .filter(mark -> mark.term().equals(word))
                    .mapToInt(VersionMark::rank)
                    .findFirst()
                    .orElse(0);
        }

        private static int number(Matcher found) {
            for (String group : List.of("c", "d", "v", "b", "n")) {
                String written = found.group(group);
                if (written != null) {
                    return ChineseNumeral.count(written);
                }
            }
            return 0;
        }
    }

    /** The one that says more. */
    Version or(Version other) {
        return order == 0 || other.order != 0 && other.order > order ? other : this;
    }
}
