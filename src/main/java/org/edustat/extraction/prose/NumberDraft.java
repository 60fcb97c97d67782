package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;
import org.edustat.extraction.meaning.Draft;
import org.edustat.extraction.prose.Runs.Run;
import org.edustat.extraction.signs.Sought;

/**
 * The draft of one number: its labels are gathered from near to far, its own words, what it inherits from the numbers
 * before it, and what stands around it. Used once.
 */
final class NumberDraft {

    /** 小学18900人,上年19200人;初中8700人: the year before is told beside the one number alone. */
    private static final Sought OF_LAST_YEAR = Sought.of("^(?:而|[(（])?(?:上年|去年|上一年|上学年)(?:同期)?[为是有]?$");

    private static final Sought OPENS = Sought.of("[由从](?:[^,，。;；]{0,12}的)?(?:[每人均生年月日天餐学期校班]{2,8})?$");
    private static final Sought COMPARED =
            Sought.of("[比较](?:上年|去年|上一?学?年|前年|(?:19|20)[0-9]{2}年|[^,，。;；0-9]{0,6}期)[末底]?的?[约近]?$");
    private static final String COMPARE = "比";
    private static final String LIST_MARK = "、";

    /** The names of all stages with their numbers. */
    private static final int LONGEST_LIST = 300;

    private static final Sought SHARE = Sought.of("[,，]?占(?:比|总数|总量|全部|全体)?的?(?:约为?|接近|近|超过|超|达到?|为)?");

    /** 特教学校2所,民办学校4所: those of an owner are of no stage that stands before them. */
    private static final Pattern OF_AN_OWNER = Pattern.compile("\\s*(?:民办|公办|社会力量办)学校(?:有|共|共有)?");

    private final Readers readers;
    private final Telling telling;
    private final Sentence sentence;
    private final Run run;
    private final Item item;
    private final Made made;
    private final List<Draft> told;
    /** The words before the number that are its own. */
    private final String words;
    /** Whether these words were shared out among the numbers of a list. */
    private final boolean zipped;

    private final boolean listed;
    private final @Nullable String direction;
    private final @Nullable Draft whole;
    private final @Nullable BracketLegend legend;
    private final ValueLines.@Nullable Cell cell;
    private final List<Label> labels = new ArrayList<>();

    /**
     * @param made the drafts of the sentence so far
     * @param told those of the paragraph before it
     */
    NumberDraft(
            Readers readers, Telling telling, Run run, Zip.Members members, Item item, Made made, List<Draft> told) {
        this.readers = readers;
        this.telling = telling;
        this.sentence = telling.sentence();
        this.run = run;
        this.item = item;
        this.made = made;
        this.told = told;
        this.words = members.words().get(run.position(item));
        boolean ofFirst = words.equals(run.first().before());
        this.zipped = !members.unequal() && !ofFirst;
        this.listed = !members.unequal() && ofFirst;
        this.direction = direction();
        this.whole = readers.parts().whole(sentence, item, made, told);
        this.legend = BracketLegend.of(readers.legends(), item);
        this.cell = readers.values().of(sentence.line().start());
    }

    /** 比上年的655人多57人: what is compared with stands before the number before. */
    private String comparing() {
        Item before = item.index() == 0 ? null : sentence.items().get(item.index() - 1);
        return before != null && before.right() == item.found().start() && COMPARED.in(before.before()) ? COMPARE : "";
    }

    private @Nullable String direction() {
        boolean rate = item.unit() == Unit.PERCENT;
        String its = readers.movement().direction(comparing() + item.before(), rate);
        return its != null || item == run.first()
                ? its
                : readers.movement().direction(run.first().before(), rate);
    }

    Draft draft() {
        labels.addAll(new OwnWords(readers, item, made, whole, words).labels(run.first(), sentence.adjoins(item)));
        standing();
        Draft antecedent = antecedent();
        inherit(antecedent);
        shares(antecedent);
        int reach = labels.size();
        sentence();
        around(antecedent);
        Unit counted = antecedent == null || direction == null ? null : Inheritance.unit(antecedent);
        return new Draft(
                item.found().quantity(),
                labels,
                after(),
                reach,
                counted,
                kind(),
                "down".equals(direction),
                telling.origin(item.found(), readers.view()),
                partOf(),
                whole != null && unit(whole) == item.unit() ? whole.origin().place() : null,
                Schools.before(item, made, words));
    }

    private @Nullable Kind kind() {
        Kind plain = plainKind();
        boolean moved = direction != null || item.unit() == Unit.PERCENTAGE_POINT;
        return moved && plain != Kind.TARGET ? Kind.CHANGE : plain;
    }

    private @Nullable Kind plainKind() {
        if (legend != null) {
            return legend.kind();
        }
        if (cell != null && cell.column() != null) {
            return cell.aim() ? Kind.TARGET : readers.kinds().ofColumn(ValueLines.year(cell.column()));
        }
        if (opens(item) && item.found().quantity().measure() != null) {
            return Kind.OBSERVATION;
        }
        return Parts.intended(item, run, whole, made) && !readers.kinds().reports(item)
                ? Kind.TARGET
                : readers.kinds().kind(readers.text(), sentence, telling.tenses(), item, telling.shared());
    }

    /** What stands over the number or beside it: the place of its list, its line in a table taken apart, its year. */
    private void standing() {
        List<Label> named = readers.heads().ofPlace(sentence, item);
        if (!named.isEmpty()) {
            labels.set(0, named.get(0));
            labels.addAll(named.subList(1, named.size()));
        }
        if (cell != null) {
            labels.addAll(0, cell.labels(readers.order()));
        }
        readers.heads().standard(sentence, item).ifPresent(labels::add);
        readers.years().of(sentence, run, item).ifPresent(labels::add);
        if (item.bracketed() && whole != null) {
            readers.parts().split(whole).ifPresent(labels::add);
        }
        if (whole != null
                && unit(whole) == Unit.INSTITUTION
                && item.unit() == Unit.INSTITUTION
                && readers.lexicon().facets(Slot.SECTOR, words).isEmpty()) {
            readers.parts().owner(whole).ifPresent(labels::add);
        }
        if (legend != null) {
            int end = legend.start() + legend.words().length();
            labels.add(readers.order().label(legend.words(), Place.CLAUSE, legend.start(), end));
        }
    }

    /** The number whose noun this one takes, as it has none of its own; else null. */
    private @Nullable Draft antecedent() {
        Bareness bareness = readers.bareness();
        boolean part = whole != null && unit(whole) == item.unit() && Parts.opens(item.before());
        boolean done =
                direction == null && !made.isEmpty() && (part || item.unit() == Unit.ITEM) && bareness.onlyDone(words);
        boolean bare = direction == null ? done || bareness.bare(words) : bareness.bareBeforeGrowth(words);
        boolean free = bare && level() == null && (direction != null || saysNothing(item.after()));
        String before = free ? readers.text().substring(sentence.start(), item.left()) : "";
        return free
                ? readers.inheritance().antecedent(telling.runs(), run, item, made, direction != null, before, told)
                : null;
    }

    /** The number that this one is a share of, where it is none itself; else null. */
    private @Nullable Draft level() {
        Draft level = SHARE.is(words) ? made.lastLevel() : null;
        return level != null && unit(level) != Unit.PERCENT ? level : null;
    }

    /** The topic of the sentence, or else the words of the number before. */
    private void inherit(@Nullable Draft antecedent) {
        Bareness bareness = readers.bareness();
        boolean silent = direction == null ? bareness.bare(words) : bareness.bareBeforeGrowth(words) && made.isEmpty();
        Label topic =
                silent && saysNothing(item.after()) ? readers.order().topic(sentence, run.first()) : LabelOrder.NONE;
        if (!topic.text().isEmpty() && !bareness.bare(topic.text())) {
            labels.add(topic);
        } else if (antecedent != null) {
            inheritFrom(antecedent);
        }
    }

    private void inheritFrom(Draft antecedent) {
        Inheritance inheritance = readers.inheritance();
        boolean total = readers.order().total(item)
                || LabelOrder.ofAllSchools(words)
                || whole != antecedent && OF_AN_OWNER.matcher(words).matches();
        boolean beside = !readers.lexicon().facets(Slot.STAGE, words).isEmpty() && run.size() == 1;
        boolean place = direction == null && readers.bareness().ofPlaceOrZone(words);
        antecedent.labels().subList(0, Math.min(Inheritance.MOST, antecedent.reach())).stream()
                .filter(label -> run.size() > 1 || !OF_LAST_YEAR.in(label.text()))
                .filter(label -> !place || !readers.bareness().ofPlaceOrZone(label.text()))
                .filter(label ->
                        !place || labels.stream().noneMatch(mine -> mine.text().equals(label.text())))
                .forEach(label -> labels.add(
                        total
                                ? inheritance.whole(label)
                                : beside ? inheritance.beside(label) : Inheritance.inherited(label)));
        Label behind = antecedent.after();
        if (behind != null) {
            labels.add(total ? inheritance.whole(behind) : Inheritance.inherited(behind));
        }
    }

    /** What a share, a number without a noun and a part of money have from the number that they belong to. */
    private void shares(@Nullable Draft antecedent) {
        if (SHARE.is(words)) {
            Draft level = level();
            Parts.shared(level != null ? level : made.last()).forEach(labels::add);
        }
        if (direction == null && (antecedent == null || unit(antecedent) != item.unit())) {
            readers.unnamed().of(item, made, told).ifPresent(labels::add);
        }
        if (whole != null && unit(whole) == Unit.YUAN && item.unit() == Unit.YUAN) {
            Parts.shared(whole).forEach(labels::add);
        }
    }

    /** What other numbers of the sentence tell of this one. */
    private void sentence() {
        readers.parts().year(item, made).ifPresent(labels::add);
        Item first = run.first();
        if (zipped) {
            labels.add(readers.order()
                    .label(
                            first.before(),
                            Place.SENTENCE,
                            first.left(),
                            first.found().start()));
        }
        readers.spending().of(sentence, item).ifPresent(labels::add);
        if (whole != null && made.isEmpty()) {
            Parts.shared(whole).forEach(labels::add);
        }
        labels.addAll(readers.inheritance().parallel(telling.runs(), run, item, made));
        if (direction == null && listed && Runs.before(telling.runs(), run) == null) {
            labels.addAll(readers.inheritance().stageInTurn(run, item, made, told, telling.shared()));
        }
    }

    /** What stands around the number, from its stretch to the title of the paper. */
    private void around(@Nullable Draft antecedent) {
        readers.order().around(sentence, telling.stretches(), item, labels);
        labels.addAll(telling.subject().of(item, sentence, readers.text(), readers.lexicon()));
        if (antecedent != null && direction != null) {
            antecedent
                    .beside()
                    .limit(Inheritance.MOST)
                    .filter(label -> !labels.contains(label))
                    .forEach(labels::add);
        }
        boolean sum = sumsUpStages();
        telling.shared().stream().filter(label -> !sum || !namesStage(label)).forEach(labels::add);
        if (antecedent != null
                && !readers.order().total(item)
                && !OF_AN_OWNER.matcher(words).matches()) {
            List<Label> beyond = antecedent.labels();
            int last = Math.min(beyond.size(), antecedent.reach() + Inheritance.MOST);
            beyond.subList(antecedent.reach(), last).stream()
                    .filter(label -> !Parts.yearOfParts(label))
                    .forEach(label -> labels.add(Inheritance.inherited(label)));
        }
        boolean all = LabelOrder.ofAllSchools(readers.text()
                .substring(sentence.start(), Math.max(item.right(), item.found().start())));
        labels.add(all || sum || partsLeaveTitle() ? LabelOrder.NO_TITLE : LabelOrder.title(readers.title()));
    }

    /** 新增小学学位660个、初中学位420个,总共1080个, in a paper on kindergartens: the sum is of what was told before it. */
    private boolean sumsUpStages() {
        return readers.order().total(item)
                && made.drafts().stream()
                        .anyMatch(part -> part.naming().stream().anyMatch(this::namesStage));
    }

    private boolean namesStage(Label label) {
        return readers.lexicon().names(Slot.STAGE, label.text());
    }

    /** 在校学生34915人,其中小学14275人,高中6598人, in a paper on 义务教育: the sum is of more than its title says. */
    private boolean partsLeaveTitle() {
        int parts = readers.parts().opening(item.found().end(), sentence.end());
        int end = Math.min(sentence.end(), parts + LONGEST_LIST);
        return parts >= 0 && readers.ofTitle().isLeftBy(readers.text().substring(parts, end));
    }

    /** 提升至52%、进入普及化阶段: what is listed beside the number is no noun of it. */
    private boolean saysNothing(String after) {
        return after.startsWith(LIST_MARK) || readers.bareness().bare(after);
    }

    private @Nullable Label after() {
        return item.after().isEmpty()
                ? null
                : readers.order().label(item.after(), Place.CLAUSE, item.found().end(), item.right());
    }

    private @Nullable String partOf() {
        if (!item.before().contains("其中") && !item.bracketed()) {
            return null;
        }
        Draft of = made.lastWhole(item.unit());
        return of == null ? null : of.origin().place();
    }

    /** 由78.5%提高到88%: the first level is what was, whatever is promised. */
    static boolean opens(Item item) {
        return OPENS.in(item.before());
    }

    static @Nullable Unit unit(Draft draft) {
        return draft.quantity().unit();
    }
}
