package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.concept.Slot;

/**
 * 小学、初中、高中…分别达到 a、b、c: each number takes its own member of the list before it, and only where there are as many members
 * as numbers. Otherwise the list is left out, so that nobody guesses.
 */
record Zip(Lexicon lexicon) {

    private static final Pattern JOINT = Pattern.compile("\\s?(?:[、和及与]|以及)\\s?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年?(?=[、和及与年])");
    private static final Pattern PLACE =
            Pattern.compile("[\\u4e00-\\u9fa5&&[^和及与、中年全]]{1,11}?(?:自治县|[区县市旗])(?!级|域|直|内|属)");
    private static final Pattern NOUN_LIST =
            Pattern.compile("[^、和及与,;。()（）]{2,24}(?:(?:[、和及与]|以及)[^、和及与,;。()（）]{2,24})+");
    private static final Pattern TAIL = Pattern.compile("(?:均|都|分别|依次|各)?(?:达到|达|为|是|占|由|从|有|提高到|降至|降到)?$");

    private record Span(int start, int end) {}

    /** The words before the row, as they hold for each of its numbers. */
    List<String> members(String words, int arity) {
        for (List<Span> list : lists(words)) {
            if (list.size() == arity) {
                return list.stream().map(member -> only(words, list, member)).toList();
            }
        }
        for (List<Span> list : lists(words)) {
            if (list.size() > 1 && words.contains("分别")) {
                String without = words.substring(0, list.get(0).start())
                        + words.substring(list.get(list.size() - 1).end());
                return java.util.Collections.nCopies(arity, without);
            }
        }
        return java.util.Collections.nCopies(arity, words);
    }

    /** The words with one member in the place of the whole list. */
    private static String only(String words, List<Span> list, Span member) {
        return words.substring(0, list.get(0).start())
                + words.substring(member.start(), member.end())
                + words.substring(list.get(list.size() - 1).end());
    }

    private List<List<Span>> lists(String words) {
        List<List<Span>> lists = new ArrayList<>(joined(words, years(words)));
        lists.addAll(joined(words, places(words)));
        lists.addAll(joined(words, spans(lexicon.facets(Slot.STAGE, words))));
        lists.addAll(joined(words, spans(lexicon.facets(Slot.SECTOR, words))));
        lists.addAll(nouns(words));
        return lists;
    }

    private static List<Span> years(String words) {
        List<Span> years = new ArrayList<>();
        Matcher year = YEAR.matcher(words);
        while (year.find()) {
            years.add(new Span(year.start(), year.end()));
        }
        return years;
    }

    /** Names that end like districts; whether they are some is for the reader of places to know. */
    private static List<Span> places(String words) {
        List<Span> places = new ArrayList<>();
        Matcher place = PLACE.matcher(words);
        while (place.find()) {
            places.add(new Span(place.start(), place.end()));
        }
        return places;
    }

    private static List<Span> spans(List<Words.Hit<Term>> hits) {
        return hits.stream().map(hit -> new Span(hit.start(), hit.end())).toList();
    }

    private static List<List<Span>> joined(String words, List<Span> members) {
        List<List<Span>> lists = new ArrayList<>();
        List<Span> list = new ArrayList<>();
        for (Span member : members) {
            boolean goesOn = !list.isEmpty()
                    && JOINT.matcher(words.substring(list.get(list.size() - 1).end(), member.start()))
                            .matches();
            if (!goesOn && list.size() > 1) {
                lists.add(list);
            }
            if (!goesOn) {
                list = new ArrayList<>();
            }
            list.add(member);
        }
        if (list.size() > 1) {
            lists.add(list);
        }
        return lists;
    }

    /** Any other list of names: 学前三年毛入园率、九年义务教育巩固率, or districts. */
    private static List<List<Span>> nouns(String words) {
        List<List<Span>> lists = new ArrayList<>();
        Matcher found = NOUN_LIST.matcher(words);
        while (found.find()) {
            Matcher tail = TAIL.matcher(found.group());
            int end = tail.find() ? found.start() + tail.start() : found.end();
            List<Span> list = new ArrayList<>();
            Matcher joint = JOINT.matcher(words).region(found.start(), end);
            int from = found.start();
            while (joint.find()) {
                list.add(new Span(from, joint.start()));
                from = joint.end();
            }
            list.add(new Span(from, end));
            lists.add(list);
        }
        return lists;
    }
}
