package org.edustat.extraction.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;
import org.edustat.extraction.meaning.Draft;
import org.edustat.extraction.prose.Runs.Run;
import org.edustat.extraction.signs.Sought;

/** What a number takes over from the one that it is a part of, or that it goes on with. */
record Parts(Lexicon lexicon, String text) {

    private static final String VERB_JOINTS = "及和与、或维修";

    private static final Sought PART = Sought.of("\\s*[)）]?[,，(（]?(?:其中|当中|包括)");
    /** Words by which a thing is there already, and was not done with the one before it. */
    private static final Sought STANDS = Sought.of("^\\s*[为给向对]|[有共现在总达占余]|专任|累计|目前|全[市县区省州旗校]");

    /** 已竣工15所,2所正在办理手续: what is told of this one stands behind it. */
    private static final Sought OTHERWISE =
            Sought.of("正在?|尚|未|还|仍|即将|将|待|准备|拟|因|已|全部|基本|列入|纳入|进入|完成|处于|(?:教师|校长)(?:获|被|入选|荣获|当选)");

    /** 大班额12个,占0.59%,其中小学9个: behind a bare share the parts are those of the number that it is a share of. */
    private static final Sought SHARE = Sought.of("[,，]?占(?:比|总数|总量)?[约为仅]?");

    private static final Sought FROM_YEAR = Sought.of("[由从]((?:19|20)[0-9]{2}年)[底末]?的?");
    private static final Sought YEAR = Sought.of("(?:19|20)[0-9]{2}年");
    private static final Sought SCHOOLS = Sought.of("学校");
    private static final Sought KINDERGARTENS = Sought.of("幼儿园");
    private static final String STOPS = ")）。;；\n";
    private static final int LONGEST_BRACKET = 60;

    private static final int LONGEST_PART = 300;

    /** Signs of 公办, 民办 and 普惠. */
    private static final int OWNER = 2;

    /** Whether the words open the parts of a whole. */
    static boolean opens(String words) {
        return PART.at(words, 0) != null;
    }

    /** Where the words end that open parts at this place, or -1 where none are opened. */
    int opening(int from, int end) {
        Matcher part = from < end ? PART.at(text, from) : null;
        return part != null && part.end() <= end ? part.end() : -1;
    }

    /**
     * What the number is a part of, in brackets behind it or after 其中, which may open the next sentence; null where it
     * is none. What was done with the whole was done with its parts.
     */
    @Nullable
    Draft whole(Sentence sentence, Item item, Made made, List<Draft> told) {
        if (item.bracketed()) {
            return made.last();
        }
        int opening = opening(sentence.start(), item.found().start());
        boolean opened = opening >= 0;
        if (opened && made.isEmpty()) {
            Draft before = wholeBefore(item, told);
            return before != null && ofOtherKind(before, item) ? null : before;
        }
        Draft whole = lastOpened(sentence, item, made);
        return whole == null && opened ? lastAlike(item.index() - 1, item, made) : whole;
    }

    private @Nullable Draft lastOpened(Sentence sentence, Item item, Made made) {
        int turn = Made.turns(item) ? item.index() : made.lastTurn();
        List<Made.Opening> openings = made.openings();
        for (int i = openings.size() - 1; i >= 0; i--) {
            Made.Opening behind = openings.get(i);
            boolean part = behind.end() <= item.found().start() && turn <= behind.index();
            Draft whole = part ? wholeBehind(behind.index(), item, made) : null;
            if (whole != null) {
                return closed(behind, sentence, item, made) ? null : whole;
            }
        }
        return null;
    }

    /** 交流教师218人,其中骨干教师46人;新增特级教师3人: what was done besides, behind a semicolon, is no part any more. */
    private boolean closed(Made.Opening behind, Sentence sentence, Item item, Made made) {
        if (item.part() == made.item(behind.index()).part()
                || made.get(behind.index()).kind() == Kind.TARGET) {
            return false;
        }
        int own = item.found().start();
        int from = Math.max(startOfPart(sentence, item), own - LONGEST_PART);
        return from < own
                && !lexicon.cues(Cue.Role.VERB, text.substring(from, own)).isEmpty();
    }

    /** Where the words between two semicolons begin, as far as it matters. */
    private static int startOfPart(Sentence sentence, Item item) {
        List<Sentence.Segment> segments = sentence.segments();
        int first = item.segment();
        while (first > 0
                && segments.get(first - 1).part() == item.part()
                && segments.get(first).start() > item.found().start() - LONGEST_PART) {
            first--;
        }
        return segments.get(first).start();
    }

    /** 小学15所,幼儿园15所。其中市级规范化学校4所: no school is a part of the kindergartens. */
    private static boolean ofOtherKind(Draft before, Item item) {
        return SCHOOLS.in(item.before())
                && KINDERGARTENS.in(before.labels().get(0).text());
    }

    /** 学校105所,新增学位9.2万个,其中小学48所: other things may stand between in the same part, but no other share. */
    private static @Nullable Draft wholeBehind(int last, Item item, Made made) {
        Draft direct = made.get(last);
        if (alike(direct, item)) {
            return direct;
        }
        if (direct.quantity().unit() == Unit.PERCENT) {
            boolean ofItsWhole = last > 0 && SHARE.is(made.item(last).before()) && alike(made.get(last - 1), item);
            return ofItsWhole ? made.get(last - 1) : null;
        }
        return made.item(last).part() == item.part() ? lastAlike(last, item, made) : null;
    }

    private static @Nullable Draft lastAlike(int from, Item item, Made made) {
        for (int i = from; i >= Math.max(0, from - Inheritance.FAR); i--) {
            if (!made.item(i).bracketed() && alike(made.get(i), item)) {
                return made.get(i);
            }
        }
        return null;
    }

    /** Of the sentence before, the last number with the same unit; the very last where none has it. */
    private static @Nullable Draft wholeBefore(Item item, List<Draft> told) {
        Draft last = told.isEmpty() ? null : told.get(told.size() - 1);
        for (int i = told.size() - 1; i >= 0 && last != null; i--) {
            Draft before = told.get(i);
            if (!before.origin().quotation().equals(last.origin().quotation())) {
                break;
            }
            if (before.kind() != Kind.CHANGE && alike(before, item)) {
                return before;
            }
        }
        return last;
    }

    /** Whether the number is a part of what is to be, or goes on with it: 拟招聘教师860名、校医40名. */
    static boolean intended(Item item, Run run, @Nullable Draft whole, Made made) {
        Draft before = item.continued() && item == run.first() ? made.last() : null;
        return whole != null && whole.kind() == Kind.TARGET
                || before != null && before.kind() == Kind.TARGET && alike(before, item);
    }

    /** 新建中小学12所,公办幼儿园9所: things of the same unit in the next stretch, and nothing says that they are there already. */
    static boolean goesOn(String words, Item item, Made made) {
        if (made.isEmpty()) {
            return false;
        }
        Item before = made.item(item.index() - 1);
        return before.part() == item.part()
                && item.left() - before.right() <= 1
                && alike(made.last(), item)
                && !STANDS.in(words)
                && !(words.isBlank() && OTHERWISE.at(item.after(), 0) != null);
    }

    private static boolean alike(@Nullable Draft whole, Item part) {
        Measure one = whole == null ? null : whole.quantity().measure();
        Measure other = part.found().quantity().measure();
        return one != null && other != null && one.unit() == other.unit();
    }

    /** 其中城区24所(公办9所): the parts of what is told of the town alone are of the town alone. */
    Optional<Label> split(Draft whole) {
        return whole.labels().stream()
                .limit(1)
                .filter(label -> !lexicon.facets(Slot.AREA, label.text()).isEmpty())
                .map(label -> new Label(label.text(), Place.CLAUSE, label.at()))
                .findFirst();
    }

    /** 新开办公办学校9所,其中幼儿园4所: the parts are of the one owner whom the whole names. */
    Optional<Label> owner(Draft whole) {
        Label own = whole.labels().get(0);
        List<Words.Hit<Term>> owners = lexicon.facets(Slot.SECTOR, own.text());
        if (owners.size() != 1) {
            return Optional.empty();
        }
        int start = owners.get(0).start();
        return SCHOOLS.find(own.text(), start) == null
                ? Optional.empty()
                : Optional.of(new Label(own.text().substring(start, start + OWNER), Place.CLAUSE, own.at()));
    }

    /** 从2010年的424所(公办34所、民办390所)增加到795所: the year from which a whole moves is that of its parts too. */
    Optional<Label> year(Item item, Made made) {
        Draft before = made.last();
        if (before == null || !item.bracketed() && !inBracket(item)) {
            return Optional.empty();
        }
        Label own = before.labels().get(0);
        Matcher from = item.bracketed() ? FROM_YEAR.find(own.text()) : null;
        if (from != null) {
            return Optional.of(new Label(from.group(1), Place.CLAUSE, own.at()));
        }
        return item.bracketed()
                ? Optional.empty()
                : before.labels().stream().filter(Parts::yearOfParts).findFirst();
    }

    /** Whether the label is such a year, which is not told of what stands behind the bracket. */
    static boolean yearOfParts(Label label) {
        return label.place() == Place.CLAUSE && YEAR.is(label.text());
    }

    /** Whether a bracket that opened before the number is still open. */
    private boolean inBracket(Item item) {
        int end = item.found().start();
        for (int at = end - 1; at >= 0 && at > end - LONGEST_BRACKET; at--) {
            char sign = text.charAt(at);
            if (STOPS.indexOf(sign) >= 0) {
                return false;
            }
            if (sign == '(' || sign == '（') {
                return true;
            }
        }
        return false;
    }

    /** What a bare 占 is the share of: the words of the part before it, 公办园在园幼儿11020人,占66%. */
    static List<Label> shared(@Nullable Draft part) {
        return part == null
                ? List.of()
                : part.labels().stream()
                        .limit(Math.max(1, Math.min(Inheritance.MOST, part.reach())))
                        .map(Inheritance::inherited)
                        .toList();
    }

    /** The verb of the number before, which goes on. */
    Optional<Label> verb(Draft previous) {
        for (Label label : previous.labels()) {
            if (label.place() == Place.CLAUSE) {
                List<Words.Hit<Cue>> verbs = lexicon.cues(Cue.Role.VERB, label.text());
                if (!verbs.isEmpty()) {
                    return Optional.of(new Label(joined(label.text(), verbs), Place.CLAUSE, label.at()));
                }
            }
        }
        return verbBehind(previous);
    }

    /** The last verb with those that stand beside it, as one: 新建改扩建及维修改造. */
    private static String joined(String words, List<Words.Hit<Cue>> verbs) {
        Words.Hit<Cue> last = verbs.get(verbs.size() - 1);
        int start = last.start();
        for (int i = verbs.size() - 2; i >= 0; i--) {
            String between = words.substring(Math.min(verbs.get(i).end(), start), start);
            if (between.chars().anyMatch(sign -> VERB_JOINTS.indexOf(sign) < 0)) {
                break;
            }
            start = verbs.get(i).start();
        }
        return words.substring(start, last.end());
    }

    /** 31所改扩建学校投用,其中小学8所: what was done with schools stands behind their number. */
    private Optional<Label> verbBehind(Draft previous) {
        Label after = previous.after();
        boolean schools = previous.quantity().unit() == Unit.INSTITUTION;
        List<Words.Hit<Cue>> verbs = after == null || !schools ? List.of() : lexicon.cues(Cue.Role.VERB, after.text());
        return verbs.isEmpty() || after == null
                ? Optional.empty()
                : Optional.of(new Label(verbs.get(verbs.size() - 1).word().text(), Place.CLAUSE, after.at()));
    }
}
