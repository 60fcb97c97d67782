package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Quantity;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;
import org.edustat.extraction.meaning.Draft;
import org.edustat.extraction.prose.Runs.Run;
import org.edustat.extraction.signs.Sought;

/** What a number without a noun of its own takes over from the numbers before it. */
record Inheritance(Lexicon lexicon, Bareness bareness) {

    /** Opens the parts of what the sentence before told. */
    private static final Sought PART = Sought.of("^\\s*其中");

    /** 这一比例为75%: what the sentence before told. */
    private static final Sought THIS = Sought.of("(?:这一|这个|该|此)(?:数据|数字|比例|比率|占比|指标|水平)");

    private static final Sought SHARE = Sought.of("[,，]?[约仅只]?占");

    private static final String MULTIPLE = "倍";

    private static final Set<Unit> SHARES = EnumSet.of(Unit.PERCENT, Unit.PERCENTAGE_POINT);

    /** So many labels are handed on: of a list without end each number would bear the words of all before it. */
    static final int MOST = 12;

    /** What was told so many numbers before is forgotten: of a list without end each would look through all. */
    static final int FAR = 300;

    /** So many numbers before a row its stages may have been told. */
    private static final int NEAR = 8;

    private static final Sought LIST_MARK = Sought.of("[、和与及]");
    private static final Sought IN_TURN = Sought.of("分别|依次");
    /** What is told of each pupil or class is told of one stage after the other: 生均图书14.2册、20.7册. */
    private static final Sought EACH = Sought.of("生均|每百名?学?生|平均班额|班均");

    /** 小学1000元、初中1250元,春秋两季分别资助3人和4人: a row with things of its own to go through. */
    private static final Sought OWN_ROW =
            Sought.of("(?:春秋|上下|前后|男女|城乡|[两二三四]年|[两二三四]个?[季期批类区县])\\p{IsHan}{0,4}(?:分别|依次)");

    private static final Sought ONE_SCHOOL = Sought.of("(?:学院|大学|党校|电大|第?[一二三四五六七八九十]中|中学|学校)$");
    private static final Sought PEOPLE = Sought.of("[生师]|人[数员]|幼儿|儿童|职工|学员");

    /** How the name of a kind of school ends. */
    private static final String SCHOOLS = "园校";

    private static final String BRACKETS = "(（";

    /**
     * What a number without a noun of its own is about.
     *
     * @param earlier what the sentence says before the number's own words
     */
    @Nullable
    Draft antecedent(List<Run> runs, Run run, Item item, Made made, boolean change, String earlier, List<Draft> told) {
        Draft parallel = counterpart(runs, run, item, made);
        if (parallel != null) {
            return parallel;
        }
        Draft same = null;
        Draft other = null;
        boolean any = change && item.unit() == Unit.PERCENT;
        for (int i = run.first().index() - 1; i >= 0 && same == null && !(any && other != null); i--) {
            Draft before = made.get(i);
            boolean level =
                    before.kind() != Kind.CHANGE || !bareness.bare(made.item(i).before());
            boolean within = made.item(i).bracketed() && !item.bracketed() && before.partOf() != null;
            boolean school = school(made.item(i)) || closed(before, made.item(i), item);
            if (level && !within && !school && !(change && aside(before, made.item(i), item))) {
                other = other == null ? before : other;
                same = same(unit(before), item.unit()) ? before : null;
            }
        }
        if (same != null && !any) {
            return same;
        }
        if (other != null && change && mayGrow(other, item)) {
            return other;
        }
        Draft last = made.last();
        if (change && last != null && (other == null || mayGrow(other, item)) && mayGrow(last, item)) {
            return last;
        }
        if (bareness.ofPlaces(run.first().before())) {
            return firstOfLastSentence(item, told);
        }
        boolean asks =
                change || PART.in(item.before()) || PART.in(earlier) || THIS.in(item.before()) || THIS.in(earlier);
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - FAR) && asks; i--) {
            Draft before = told.get(i);
            boolean fits = change ? mayGrow(before, item) : same(unit(before), item.unit());
            if (before.kind() != Kind.CHANGE && fits) {
                return before;
            }
        }
        return null;
    }

    /** 小学100%,其中专科以上93%;初中99%: a part that was told before a semicolon has no noun for what comes behind it. */
    private static boolean closed(Draft before, Item its, Item item) {
        return before.partOf() != null && its.part() != item.part() && !PART.in(item.before());
    }

    /** 教职工5487人,其中:云台学院139人,小学1204人: one school among the kinds of them has no noun to hand on. */
    private boolean school(Item item) {
        String words = item.before();
        return item.unit() == Unit.PERSON && ONE_SCHOOL.in(words) && !PEOPLE.in(words) && !bareness.bare(words);
    }

    /** A growth by so many is one of what is counted in the same unit. */
    private static boolean mayGrow(Draft before, Item item) {
        Unit own = item.unit();
        return own == null || own == Unit.RATIO || SHARES.contains(own) || own == unit(before);
    }

    /** 全市补助44990人,其中…。甲区、乙区分别为9860人: the places share what the sentence before told first. */
    private static @Nullable Draft firstOfLastSentence(Item item, List<Draft> told) {
        Draft first = null;
        for (int i = told.size() - 1; i >= 0; i--) {
            Draft earlier = told.get(i);
            boolean fits = earlier.kind() != Kind.CHANGE && same(unit(earlier), item.unit());
            boolean other = first != null
                    && !first.origin().quotation().equals(earlier.origin().quotation());
            if (other) {
                return first;
            }
            first = fits ? earlier : first;
        }
        return first;
    }

    /**
     * 是2007年的2.42倍 compares the level and is none; 占人口的25.5% is said of it by the way, and what grows by some percent
     * is the level.
     */
    private static boolean aside(Draft earlier, Item its, Item item) {
        Quantity quantity = earlier.quantity();
        boolean multiple =
                quantity.measure() != null && MULTIPLE.equals(quantity.measure().text());
        boolean share = item.unit() == Unit.PERCENT && (SHARE.at(its.before(), 0) != null);
        return multiple || share;
    }

    private static boolean same(@Nullable Unit one, @Nullable Unit other) {
        return one == other || one != null && other != null && SHARES.contains(one) && SHARES.contains(other);
    }

    /** A row without a list of its own follows the list of the row before it. */
    List<Label> parallel(List<Run> runs, Run run, Item item, Made made) {
        Draft before = counterpart(runs, run, item, made);
        return before == null
                ? List.of()
                : before.labels().stream()
                        .limit(Math.min(MOST, before.reach()) + 2L)
                        .map(Inheritance::inherited)
                        .toList();
    }

    /** The number at the same position of the row before, or of as many numbers before where 分别 asks for them. */
    private @Nullable Draft counterpart(List<Run> runs, Run run, Item item, Made made) {
        if (OWN_ROW.in(run.first().before())) {
            return null;
        }
        Run before = run.size() > 1 ? Runs.before(runs, run) : null;
        if (before != null) {
            return made.get(before.items().get(run.position(item)).index());
        }
        if (run.size() == 1 || !run.first().before().contains("分别")) {
            return null;
        }
        Draft counterpart = null;
        int levels = 0;
        for (int i = run.first().index() - 1; i >= 0 && levels < run.size(); i--) {
            if (made.get(i).kind() != Kind.CHANGE) {
                levels++;
                counterpart = levels == run.size() - run.position(item) ? made.get(i) : counterpart;
            }
        }
        return levels < run.size() ? null : counterpart;
    }

    /** A total counts all stages of its parts together. */
    Label whole(Label label) {
        StringBuilder words = new StringBuilder(label.text());
        List<Words.Hit<Term>> stages = lexicon.facets(Slot.STAGE, label.text());
        for (int i = stages.size() - 1; i >= 0; i--) {
            words.delete(stages.get(i).start(), stages.get(i).end());
        }
        return inherited(new Label(words.toString(), label.place(), label.at()));
    }

    /** A school beside another in a list is not of its owner: 公办园5所、小学4所; 其中公办5所、民办3所，小学4所. */
    Label beside(Label label) {
        StringBuilder words = new StringBuilder(label.text());
        List<Words.Hit<Term>> sectors = lexicon.facets(Slot.SECTOR, label.text());
        for (int i = sectors.size() - 1; i >= 0; i--) {
            Words.Hit<Term> hit = sectors.get(i);
            boolean bracketed = hit.start() > 0 && BRACKETS.indexOf(label.text().charAt(hit.start() - 1)) >= 0;
            boolean bare = hit.end() == label.text().length();
            boolean ofStage = lexicon.facets(Slot.STAGE, label.text()).stream()
                    .anyMatch(stage -> stage.start() == hit.end()
                            && stage.end() == label.text().length());
            if (bracketed || bare || ofStage || SCHOOLS.indexOf(label.text().charAt(hit.end() - 1)) >= 0) {
                words.delete(hit.start(), hit.end());
            }
        }
        return inherited(new Label(words.toString(), label.place(), label.at()));
    }

    /**
     * 小学13.6台、初中19.8台;生均图书依次为24.7册和41.3册: a row without names of its own goes through the stages of the numbers before
     * it, where as many were told one after the other.
     */
    List<Label> stageInTurn(Run run, Item item, Made made, List<Draft> told, List<Label> shared) {
        if (run.size() == 1 || OWN_ROW.in(run.first().before())) {
            return List.of();
        }
        Optional<Label> legend = run.size() == 2 ? StageLegend.of(shared, run.position(item)) : Optional.empty();
        if (legend.isPresent()) {
            return List.of(legend.get());
        }
        boolean inTurn = IN_TURN.in(run.first().before());
        Optional<Label> listed = inTurn ? ofListBefore(run, item, made) : Optional.empty();
        if (listed.isPresent()) {
            return List.of(listed.get());
        }
        if (!inTurn && !EACH.in(run.first().before())) {
            return List.of();
        }
        int first = run.first().index();
        List<Draft> before = new ArrayList<>(told.subList(Math.max(0, told.size() - NEAR), told.size()));
        for (int i = Math.max(0, first - NEAR); i < first; i++) {
            before.add(made.get(i));
        }
        for (int end = before.size(); end >= run.size(); end -= inTurn ? 1 : run.size()) {
            List<Draft> row = before.subList(end - run.size(), end);
            if (row.stream().flatMap(this::stages).distinct().count() == run.size()
                    && row.stream().noneMatch(draft -> stage(draft).isEmpty())) {
                Label label = row.get(run.position(item)).labels().get(0);
                return List.of(new Label(stage(row.get(run.position(item))), Place.SENTENCE, label.at()));
            }
        }
        return List.of();
    }

    /** 小学、初中入学率达100%,巩固率分别达100%和99.6%: the names of the number before, where there are as many. */
    private Optional<Label> ofListBefore(Run run, Item item, Made made) {
        int first = run.first().index();
        String words = first == 0 ? "" : made.item(first - 1).before();
        List<Words.Hit<Term>> stages = lexicon.facets(Slot.STAGE, words);
        if (stages.size() != run.size()) {
            return Optional.empty();
        }
        for (int i = 1; i < stages.size(); i++) {
            if (!LIST_MARK.is(
                    words.substring(stages.get(i - 1).end(), stages.get(i).start()))) {
                return Optional.empty();
            }
        }
        Words.Hit<Term> own = stages.get(run.position(item));
        String at = made.get(first - 1).labels().get(0).at();
        return Optional.of(new Label(words.substring(own.start(), own.end()), Place.SENTENCE, at));
    }

    private Stream<String> stages(Draft draft) {
        return lexicon.facets(Slot.STAGE, draft.labels().get(0).text()).stream()
                .map(hit -> hit.word().value());
    }

    /** The word for the one stage that a number's own words name, or nothing. */
    private String stage(Draft draft) {
        String own = draft.labels().get(0).text();
        List<Words.Hit<Term>> stages = lexicon.facets(Slot.STAGE, own);
        return stages.size() == 1
                ? own.substring(stages.get(0).start(), stages.get(0).end())
                : "";
    }

    static Label inherited(Label label) {
        return label.place() == Place.CLAUSE ? new Label(label.text(), Place.SENTENCE, label.at()) : label;
    }

    static @Nullable Unit unit(Draft draft) {
        return draft.counted() != null ? draft.counted() : draft.quantity().unit();
    }
}
