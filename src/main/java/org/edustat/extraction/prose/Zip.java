package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.concept.Slot;

/**
 * 小学、初中、高中…分别达到 a、b、c: each number takes its own member of the list before it, and only where there are as many members
 * as numbers. Otherwise the list is left out, so that nobody guesses.
 */
record Zip(Lexicon lexicon) {

    /** 本科及以上 is one name. */
    private static final Pattern JOINT = Pattern.compile("\\s?(?:[、和与]|及(?!以[上下])|以及)\\s?");

    /** 普通高中、普通初中: what a member's name may begin with. */
    private static final Pattern PREFIX = Pattern.compile("(?:普通|全日制|公办|民办|农村|城镇|城区|独立设置的?)$");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年?(?=[、和及与年]|[两三四五六]年)");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)[0-9]{2})年?[-—~至到]{1,2}((?:19|20)[0-9]{2})年");
    private static final Pattern PLACE =
            Pattern.compile("[\\u4e00-\\u9fa5&&[^和及与、中年全]]{1,11}?(?:自治县|[区县市旗])(?!级|域|直|内|属)");
    private static final Pattern NOUN_LIST = Pattern.compile(
            "(?:[^、和及与,;。()（）]|及(?=以[上下])){2,24}(?:(?:[、和与]|及(?!以[上下])|以及)(?:[^、和及与,;。()（）]|及(?=以[上下])){2,24})++");
    private static final Pattern TAIL = Pattern.compile("(?:均|都|分别|依次|各)?(?:达到|达|为|是|占|由|从|有|提高到|降至|降到)?$");

    /** 三县, 两区 behind their names. */
    private static final Pattern SEVERAL = Pattern.compile("[两二三四五六七八九十]个?(?:[县区市乡镇州旗校园]|县市|县区|地区|乡镇)(?!级)");

    /** One name to each number. */
    private static final Pattern EACH = Pattern.compile("分别|依次");

    private record Span(int start, int end) {}

    /**
     * What each number of a row takes of the words before it.
     *
     * @param unequal whether the words promise one name to each number, and there are more or fewer names
     */
    record Members(List<String> words, boolean unequal) {}

    /** The words before the row, as they hold for each of its numbers. */
    Members members(String words, int arity) {
        if (arity == 1) {
            return new Members(List.of(words), false);
        }
        List<String> years = yearByYear(words, arity);
        if (!years.isEmpty()) {
            return new Members(years, false);
        }
        List<List<Span>> lists = lists(words);
        for (List<Span> list : lists) {
            if (list.size() == arity) {
                return new Members(
                        list.stream().map(member -> only(words, list, member)).toList(), false);
            }
        }
        for (List<Span> list : lists) {
            if (list.size() > 1 && EACH.matcher(words).find()) {
                String without = words.substring(0, list.get(0).start())
                        + words.substring(list.get(list.size() - 1).end());
                return new Members(Collections.nCopies(arity, without), true);
            }
        }
        return new Members(Collections.nCopies(arity, words), false);
    }

    /** 2018年至2020年…分别为: the words with each of the years in turn, where there are as many as numbers. */
    private static List<String> yearByYear(String words, int arity) {
        Matcher span = YEARS.matcher(words);
        if (!span.find() || !EACH.matcher(words).find()) {
            return List.of();
        }
        int from = Integer.parseInt(span.group(1));
        if (Integer.parseInt(span.group(2)) - from + 1 != arity) {
            return List.of();
        }
        return IntStream.range(from, from + arity)
                .mapToObj(year -> words.substring(0, span.start()) + year + "年" + words.substring(span.end()))
                .toList();
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
        lists.addAll(joined(words, spans(words, lexicon.facets(Slot.STAGE, words))));
        lists.addAll(joined(words, spans(words, lexicon.facets(Slot.SECTOR, words))));
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

    /** A name that is itself a list, as 小学和初中, is so many members. */
    private static List<Span> spans(String words, List<Words.Hit<Term>> hits) {
        List<Span> spans = new ArrayList<>();
        for (Words.Hit<Term> hit : hits) {
            Matcher joint = JOINT.matcher(words).region(hit.start(), hit.end());
            int from = hit.start();
            while (joint.find()) {
                spans.add(new Span(from, joint.start()));
                from = joint.end();
            }
            spans.add(new Span(from, hit.end()));
        }
        return spans;
    }

    private static String between(String words, int from, int to) {
        String between = words.substring(from, Math.max(from, to));
        return between.length() < 2 ? between : PREFIX.matcher(between).replaceFirst("");
    }

    private static List<List<Span>> joined(String words, List<Span> members) {
        List<List<Span>> lists = new ArrayList<>();
        List<Span> list = new ArrayList<>();
        for (Span member : members) {
            boolean goesOn = !list.isEmpty()
                    && JOINT.matcher(between(words, list.get(list.size() - 1).end(), member.start()))
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

    /**
     * Any other list of names: 学前三年毛入园率、九年义务教育巩固率, or districts. 及 alone joins the words of one name as well, as in
     * 教学及辅助用房.
     */
    private List<List<Span>> nouns(String words) {
        List<List<Span>> lists = new ArrayList<>();
        Matcher found = NOUN_LIST.matcher(words);
        while (found.find()) {
            int end = found.start() + ending(found.group());
            if (!found.group().contains("、") && !EACH.matcher(words).find()) {
                continue;
            }
            List<Span> list = new ArrayList<>();
            Matcher joint = JOINT.matcher(words).region(found.start(), end);
            int from = found.start();
            while (joint.find()) {
                list.add(new Span(from, joint.start()));
                from = joint.end();
            }
            list.add(new Span(from, beforeShared(words, list, from, end)));
            lists.add(list);
        }
        return lists;
    }

    /** 大姚、姚安、永仁三县初中在校生: what the last name alone tells of a stage or a thing is told of all. */
    private int beforeShared(String words, List<Span> before, int from, int end) {
        boolean told = before.stream().anyMatch(member -> tells(words.substring(member.start(), member.end())));
        Matcher several = SEVERAL.matcher(words).region(from, end);
        return !told && several.find() && tells(words.substring(several.end(), end)) ? several.start() : end;
    }

    private boolean tells(String words) {
        return !lexicon.facets(Slot.STAGE, words).isEmpty()
                || !lexicon.indicatorWords(words).isEmpty();
    }

    /** Where the list ends: at 分别 or before the verb that leads to the numbers. */
    private static int ending(String list) {
        Matcher each = EACH.matcher(list);
        if (each.find()) {
            return each.start();
        }
        Matcher tail = TAIL.matcher(list);
        return tail.find() ? tail.start() : list.length();
    }
}
