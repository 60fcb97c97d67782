package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Origin;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;

/**
 * What a number counts, in the paper's own words, where no indicator says it: 名师工作室. Times, places, stages, verbs and
 * bounds are left out, so that the same thing told twice has the same words.
 */
final class NounPhrase {

    private static final Pattern TIME = Pattern.compile(
            "(?:截至|截止|到|至)?(?:19|20)[0-9]{2}(?:[-—/](?:19|20)?[0-9]{2})?(?:学年度?|年度?)?(?:[0-9]{1,2}月)?(?:底|末|初|前|以来)?"
                    + "|今年|去年|全年|本年度?|目前|现在|年内|累计|十[一二三四五]?五(?:期间|时期)?");
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９][0-9０-９.,，．%％]*|[(（].*?[)）]|[(（].*$");
    private static final Pattern STOP = Pattern.compile(".*[,，;；:：。、“”]");
    private static final Pattern EDGE =
            Pattern.compile("^(?:其中|全[市县区省州旗]|我[市县区省]|各类|有|共|为|的|了|对|和|及|与|达|到|已|并|等|中|约|近|超|占|比|在|从|由|将|拟|要)+"
                    + "|(?:有|共|为|的|了|和|及|与|达到?|到|已|约|近|超过?|等|中|数量|总数|总量|数|人数|共有|是|占|比)+$");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 16;
    private static final Set<Slot> NARROWING =
            Set.of(Slot.REGION, Slot.INSTITUTION, Slot.PERIOD, Slot.BASE_PERIOD, Slot.STAGE, Slot.SECTOR, Slot.AREA);
    private static final int HEADERS = 2;

    private static final List<Cue.Role> VERBS = List.of(
            Cue.Role.VERB,
            Cue.Role.ADDS,
            Cue.Role.EXISTS,
            Cue.Role.TARGET,
            Cue.Role.TARGET_ITEM,
            Cue.Role.REPORT,
            Cue.Role.CHANGE,
            Cue.Role.FILLER,
            Cue.Role.BOUND_BEFORE);

    private final Lexicon lexicon;
    private final Regions regions;

    NounPhrase(Lexicon lexicon, Regions regions) {
        this.lexicon = lexicon;
        this.regions = regions;
    }

    /** Empty where the words say nothing. */
    String of(Statement statement) {
        return statement.origin() instanceof Origin.InText text ? inSentence(statement, text) : inTable(statement);
    }

    /** The words right before the number, else those right behind it: 名师工作室12个, 12个名师工作室. */
    private String inSentence(Statement statement, Origin.InText text) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (Label label : statement.labels()) {
            if (label.place() == Place.CLAUSE || label.place() == Place.SENTENCE) {
                (start(label) >= text.end() ? after : before).add(label.text());
            }
        }
        return Stream.of(
                        before.stream().limit(1),
                        after.stream().limit(1),
                        before.stream().skip(1))
                .flatMap(words -> words)
                .map(this::plain)
                .filter(words -> words.length() >= SHORTEST)
                .findFirst()
                .orElse("");
    }

    private static int start(Label label) {
        int dash = label.at().indexOf('–');
        return dash <= 0 ? -1 : Integer.parseInt(label.at().substring(0, dash));
    }

    /** The headers that say nothing of place, time or stage, the outer one first. */
    private String inTable(Statement statement) {
        List<String> headers = new ArrayList<>();
        for (Label label : statement.labels()) {
            boolean heads = label.place() == Place.COLUMN || label.place() == Place.ROW;
            if (heads && headers.size() < HEADERS && !narrows(statement, label)) {
                String words = plain(label.text());
                if (words.length() >= SHORTEST && !headers.contains(words)) {
                    headers.add(0, words);
                }
            }
        }
        return String.join("", headers);
    }

    private static boolean narrows(Statement statement, Label label) {
        for (Filling filling : statement.fillings()) {
            if (NARROWING.contains(filling.slot()) && filling.label().equals(label)) {
                return true;
            }
        }
        return false;
    }

    private String plain(String written) {
        String words = NUMBER.matcher(written.strip().replaceAll("\\s", "")).replaceAll("");
        words = TIME.matcher(words).replaceAll("");
        words = STOP.matcher(words).replaceFirst("");
        words = withoutPlaces(words);
        String last;
        do {
            last = words;
            words = EDGE.matcher(withoutCues(words)).replaceAll("");
        } while (!words.equals(last));
        return words.length() > LONGEST ? words.substring(words.length() - LONGEST) : words;
    }

    private String withoutPlaces(String words) {
        StringBuilder left = new StringBuilder(words);
        List<RegionMention> places = regions.mentions(words, regions.newestYear());
        for (int i = places.size() - 1; i >= 0; i--) {
            left.delete(places.get(i).start(), places.get(i).end());
        }
        return left.toString();
    }

    /** Without the verbs, bounds and cues at its edges, and without the stage before it. */
    private String withoutCues(String words) {
        int from = 0;
        int to = words.length();
        for (Cue.Role role : VERBS) {
            for (Words.Hit<Cue> hit : lexicon.cues(role, words)) {
                if (hit.length() >= SHORTEST) {
                    from = hit.start() == 0 ? Math.max(from, hit.end()) : from;
                    to = hit.end() == words.length() ? Math.min(to, hit.start()) : to;
                }
            }
        }
        for (Words.Hit<Term> hit : lexicon.facets(Slot.STAGE, words)) {
            from = hit.start() == 0 && hit.end() < to ? Math.max(from, hit.end()) : from;
        }
        return from >= to ? "" : words.substring(from, to);
    }
}
