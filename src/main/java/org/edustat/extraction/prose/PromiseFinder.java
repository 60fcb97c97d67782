package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Cue;
import org.edustat.catalogue.PromiseCues.PromiseCue;
import org.edustat.catalogue.PromiseCues.Role;
import org.edustat.catalogue.Words;
import org.edustat.concept.Attribution;
import org.edustat.concept.Genre;
import org.edustat.concept.Origin;
import org.edustat.concept.Period;
import org.edustat.concept.Promise;
import org.edustat.concept.Promise.Said;
import org.edustat.extraction.quantity.CharacterView;
import org.edustat.extraction.quantity.Found;
import org.edustat.extraction.signs.Signs;
import org.edustat.extraction.signs.Sought;

/**
 * Finds what is promised without a number: a goal in a stretch of a sentence that counts nothing, where the sentence, a
 * time ahead of the paper, the heading or the sort of paper says that it is to be, and nothing nearer that it is done.
 */
final class PromiseFinder {

    /** Of the words that something is done those that name the goal themselves. */
    private static final Pattern REACHED = Pattern.compile("了$|^(?:提前|顺利|圆满|成功)..");

    private static final Pattern NOT_YET = Pattern.compile("未|没");
    private static final Signs SENTENCE_ENDS = Signs.of("。！？!?】");
    /** 将基本消除: what is about to be. */
    private static final Sought ABOUT_TO = Sought.of("(?:将|拟|计划|准备|打算)$");
    /** What stands in brackets or is the title of a paper. */
    private static final Pattern ASIDE = Pattern.compile("[(（][^()（）]*[)）]?");

    private static final Pattern TITLES = Pattern.compile("《[^》\\n]*》");
    private static final Pattern TRAILING = Pattern.compile("(?:全部|全面|总体|基本|普遍|均|都|[、\\s])+$");

    private static final String STOPS = ",;，；:：";
    /** What may stand before the subject or behind it and is none of it. */
    private static final Pattern LEADING = Pattern.compile(
            "^(?:[、\\s]|(?:[(（]?[一二三四五六七八九十0-9]{1,3}[)）、.．])|[一二三四五六七八九十]{1,2}[是要]|[①-⑳]|进一步|继续|逐步|全面|基本|切实|尽快|在全[市县区省州旗]|对|把|使|让|要|将|以)+");

    private static final Pattern TIME = Pattern.compile(
            "(?:到|至|在|于|力争|展望)?(?:(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?(?:年?底|末)?(?:之?前|以前|内)?|年内|今年(?:年?底)?(?:之?前|内)?|本年度|年底(?:之?前)?|明年)");
    private static final Pattern STOPPED = Pattern.compile("[。！？!?】\\n]");
    private static final int SHORTEST_SUBJECT = 2;
    private static final int LONGEST_SUBJECT = 40;
    /** A longer sentence is a list run together, of which nobody can say what is promised. */
    private static final int LONGEST_SENTENCE = 600;

    private final Catalogue catalogue;
    private final Attribution attribution;
    private final CharacterView view;
    private final PromiseTimes times;
    private final List<Promise> promises = new ArrayList<>();

    PromiseFinder(Catalogue catalogue, Attribution attribution, CharacterView view) {
        this.catalogue = catalogue;
        this.attribution = attribution;
        this.view = view;
        this.times = new PromiseTimes(attribution);
    }

    /** What the lines read so far promise. */
    List<Promise> promises() {
        return promises;
    }

    /** @param numbers those of the line */
    void read(String text, Line line, List<Found> numbers) {
        String words = text.substring(line.start(), line.end());
        if (Outline.heads(words)) {
            return;
        }
        boolean goals = catalogue.promiseCues().in(words).stream().anyMatch(PromiseFinder::isGoal);
        for (int from = 0; from < words.length(); ) {
            int stop = SENTENCE_ENDS.place(words, from);
            int to = stop < 0 ? words.length() : stop + 1;
            if (to - from <= LONGEST_SENTENCE) {
                Stretch sentence = new Stretch(text, line.start() + from, line.start() + to);
                int before = promises.size();
                if (goals) {
                    sentence(sentence, line, numbers);
                }
                if (promises.size() == before && !sentence.words().isBlank()) {
                    promises.add(Promise.spoken(origin(sentence, sentence)));
                }
            }
            from = to;
        }
    }

    /** Words that name a goal, be it as what is reached: 基本消除, 基本消除了. */
    private static boolean isGoal(Words.Hit<PromiseCue> hit) {
        return hit.word().role() == Role.GOAL || isReached(hit);
    }

    private static boolean isReached(Words.Hit<PromiseCue> hit) {
        return hit.word().role() == Role.DONE
                && REACHED.matcher(hit.word().text()).find();
    }

    /** Words of the text from one place to another. */
    private record Stretch(String text, int start, int end) {

        String words() {
            return text.substring(start, end);
        }

        boolean holds(List<Found> numbers) {
            return numbers.stream().anyMatch(number -> number.start() >= start && number.start() < end);
        }

        List<Stretch> clauses() {
            List<Stretch> clauses = new ArrayList<>();
            int from = start;
            for (int at = start; at < end; at++) {
                if (STOPS.indexOf(text.charAt(at)) >= 0) {
                    clauses.add(new Stretch(text, from, at));
                    from = at + 1;
                }
            }
            clauses.add(new Stretch(text, from, end));
            return clauses;
        }
    }

    private void sentence(Stretch sentence, Line line, List<Found> numbers) {
        List<Words.Hit<PromiseCue>> cues = catalogue.promiseCues().in(sentence.words());
        for (Stretch clause : sentence.clauses()) {
            for (Words.Hit<PromiseCue> cue : cues) {
                int at = sentence.start() + cue.start();
                if (isGoal(cue) && at >= clause.start() && at < clause.end() && !titled(sentence, cue)) {
                    if (!clause.holds(numbers)) {
                        promise(sentence, clause, cue, cues, line);
                    }
                    break;
                }
            }
        }
    }

    private static boolean titled(Stretch sentence, Words.Hit<PromiseCue> goal) {
        return TITLES.matcher(sentence.words())
                .results()
                .anyMatch(title -> title.start() < goal.start() && goal.end() <= title.end());
    }

    private void promise(
            Stretch sentence, Stretch clause, Words.Hit<PromiseCue> goal, List<Words.Hit<PromiseCue>> cues, Line line) {
        Period.Deadline deadline = deadline(sentence, clause, line);
        String subject = subject(clause, sentence.start() + goal.start(), sentence.start() + goal.end());
        if (subject.length() < SHORTEST_SUBJECT) {
            return;
        }
        if (isReached(goal)) {
            promises.add(promise(Said.DONE, subject, goal, null, origin(sentence, clause)));
        } else if (intended(sentence, clause, goal, cues, deadline, line)) {
            Period.Deadline due = deadline == null ? times.ofPlan() : deadline;
            promises.add(promise(Said.PROMISED, subject, goal, due, origin(sentence, clause)));
        } else {
            promises.add(promise(told(clause, sentence, goal, cues), subject, goal, null, origin(sentence, clause)));
        }
    }

    private static Promise promise(
            Said said, String subject, Words.Hit<PromiseCue> goal, Period.@Nullable Deadline deadline, Origin origin) {
        return new Promise(said, subject, goal.word().text(), deadline, origin);
    }

    /** What the last word in the goal's own stretch says of it. */
    private static Said told(
            Stretch clause, Stretch sentence, Words.Hit<PromiseCue> goal, List<Words.Hit<PromiseCue>> cues) {
        Said said = Said.TOLD;
        for (Words.Hit<PromiseCue> cue : cues) {
            boolean here = cue.start() < goal.start() && sentence.start() + cue.start() >= clause.start();
            if (here && cue.word().role() == Role.DONE) {
                said = NOT_YET.matcher(cue.word().text()).find() ? Said.NOT_DONE : Said.DONE;
            }
        }
        return said;
    }

    /**
     * A time ahead in the goal's own stretch decides, else the last word before it that says whether it is to be or is
     * done, else the heading and the paper.
     */
    private boolean intended(
            Stretch sentence,
            Stretch clause,
            Words.Hit<PromiseCue> goal,
            List<Words.Hit<PromiseCue>> cues,
            Period.@Nullable Deadline deadline,
            Line line) {
        Role last = null;
        boolean intent = ABOUT_TO.in(sentence.words().substring(0, goal.start()));
        boolean doneHere = false;
        for (Words.Hit<PromiseCue> cue : cues) {
            Role role = cue.word().role();
            if (cue.start() < goal.start() && role != Role.GOAL && role != Role.OTHER) {
                last = role;
                intent |= role == Role.INTENT;
                doneHere |= role == Role.DONE && sentence.start() + cue.start() >= clause.start();
            }
        }
        boolean ahead = deadline != null && times.ahead(deadline);
        if (doneHere && last == Role.DONE || deadline != null && !ahead) {
            return false;
        }
        boolean dated = ahead && times.in(clause.words()) != null;
        return dated || last != Role.DONE && (intent || ahead || planned(line));
    }

    private boolean planned(Line line) {
        for (Line.Heading heading : line.headings()) {
            if (!catalogue
                    .lexicon()
                    .cues(Cue.Role.HEADING_REPORT, heading.text())
                    .isEmpty()) {
                return false;
            }
            if (!catalogue
                    .lexicon()
                    .cues(Cue.Role.HEADING_TARGET, heading.text())
                    .isEmpty()) {
                return true;
            }
        }
        return attribution.genre() == Genre.PLAN;
    }

    /** The nearest time: of its own stretch, of those before it in the sentence, of the headings. */
    private Period.@Nullable Deadline deadline(Stretch sentence, Stretch clause, Line line) {
        List<Stretch> clauses = sentence.clauses();
        for (int i = clauses.indexOf(clause); i >= 0; i--) {
            Period.Deadline named = times.in(clauses.get(i).words());
            if (named != null) {
                return named;
            }
        }
        for (Line.Heading heading : line.headings()) {
            Period.Deadline named = times.in(heading.text());
            if (named != null && heading.text().contains("到")) {
                return named;
            }
        }
        return null;
    }

    /** The words behind the goal, else those before it, without time and intent. */
    private String subject(Stretch clause, int goal, int end) {
        String behind = plain(clause.text().substring(end, Math.max(end, clause.end())));
        String before = plain(clause.text().substring(clause.start(), goal));
        String subject = behind.length() >= SHORTEST_SUBJECT ? behind : before;
        return subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
    }

    private String plain(String words) {
        String timeless = TIME.matcher(STOPPED.matcher(words).replaceAll("")).replaceAll("");
        StringBuilder plain = new StringBuilder(timeless);
        List<Words.Hit<PromiseCue>> cues = catalogue.promiseCues().in(timeless);
        for (int i = cues.size() - 1; i >= 0; i--) {
            Role role = cues.get(i).word().role();
            if (role == Role.INTENT || role == Role.WISH) {
                plain.delete(cues.get(i).start(), cues.get(i).end());
            }
        }
        String bare = ASIDE.matcher(plain.toString()).replaceAll("").strip();
        return TRAILING.matcher(LEADING.matcher(bare).replaceFirst("")).replaceFirst("");
    }

    private Origin origin(Stretch sentence, Stretch clause) {
        int start = clause.start();
        while (start < clause.end() && Character.isWhitespace(clause.text().charAt(start))) {
            start++;
        }
        int end = clause.end();
        while (end > start + 1 && SENTENCE_ENDS.has(clause.text().charAt(end - 1))) {
            end--;
        }
        return new Origin.InText(
                view.codePoint(start),
                view.codePointAfter(end - 1),
                view.written(start, end),
                view.written(sentence.start(), sentence.end()).strip());
    }
}
