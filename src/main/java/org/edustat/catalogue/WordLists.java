package org.edustat.catalogue;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.edustat.concept.Coded;

/**
 * Words of one sort, by {@code lists.csv}. A pattern says how a sentence is built and names a list where any of its
 * words may stand: {@code {school}占地}.
 */
public final class WordLists {

    private static final String FILE = "catalogue/lists.csv";

    /** No other part of a regular expression looks so. */
    private static final Pattern NAMED = Pattern.compile("\\{([a-z_]+)\\}");

    /** What a pattern may understand otherwise. */
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]");

    /** A sign that no text holds. */
    private static final String NOWHERE = "\\uFFFF";

    private final List<ListedWord> words;
    private final Map<ListedWord.Sort, String> anyOf = new EnumMap<>(ListedWord.Sort.class);

    private WordLists(List<ListedWord> words) {
        this.words = List.copyOf(words);
        for (ListedWord.Sort sort : ListedWord.Sort.values()) {
            anyOf.put(
                    sort,
                    anyOf(words.stream()
                            .filter(word -> word.sort() == sort)
                            .map(ListedWord::text)
                            .toList()));
        }
    }

    static WordLists load(JobsFolder jobs) {
        return new WordLists(JobsTable.read(
                jobs,
                FILE,
                line -> new ListedWord(
                        line.any("list").word(ListedWord.Sort.class),
                        line.any("term").said().text(),
                        line.text("example"))));
    }

    /** A longer word goes before one that it begins with; a list without words is nowhere found. */
    private static String anyOf(List<String> words) {
        return words.isEmpty()
                ? NOWHERE
                : words.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(word -> SIGN.matcher(word).replaceAll("\\\\$0"))
                        .collect(Collectors.joining("|", "(?:", ")"));
    }

    public List<ListedWord> words() {
        return words;
    }

    /**
     * The regular expression that a pattern stands for.
     *
     * @param pattern a regular expression with names of lists in braces
     */
    public String in(String pattern) {
        return NAMED.matcher(pattern)
                .replaceAll(
                        named -> Matcher.quoteReplacement(anyOf.get(Coded.of(ListedWord.Sort.class, named.group(1)))));
    }
}
