package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Attribution;
import org.edustat.concept.Finding;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Origin;
import org.edustat.concept.Period;
import org.edustat.concept.Place;
import org.edustat.concept.Severity;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;
import org.edustat.extraction.meaning.Draft;
import org.edustat.extraction.prose.Runs.Run;
import org.edustat.extraction.quantity.CharacterView;
import org.edustat.extraction.quantity.Found;
import org.edustat.extraction.signs.Sought;

/** Drafts of one paragraph: each number takes its own words, what it inherits, and what stands around it. */
final class Drafting {

    private static final Sought OPENS = Sought.of("[由从](?:[^,，。;；]{0,12}的)?(?:[每人均生年月日天餐学期校班]{2,8})?$");
    private static final Sought LEADS = Sought.of("\\s*(?:已经?|又|再|则|逐步|逐年|稳步|大幅度?|快速|持续|进一步|迅速|显著|明显){0,2}"
            + "(?:提高|提升|上升|增加|增长|增|升|下降|降低|降|减少|减|压减|扩大|调整)[到至为]");
    private static final Sought COMPARED =
            Sought.of("[比较](?:上年|去年|上一?学?年|前年|(?:19|20)[0-9]{2}年|[^,，。;；0-9]{0,6}期)[末底]?的?[约近]?$");
    private static final String COMPARE = "比";
    private static final Sought PLACE = Sought.of("[县市区省州旗盟国镇乡]$");
    private static final Sought SHARE = Sought.of("[,，]?占(?:比|总数|总量|全部|全体)?的?(?:达|达到|为)?");

    /** 花860万元,维修村小校舍: what the money was for opens the next stretch. */
    private static final Sought DOING = Sought.of("[,，]((?:用于|先后)?(?:改造|维修|加固|修缮)[^,，。;；、0-9]{1,20})");

    /** 特教学校2所,民办学校4所: those of an owner are of no stage that stands before them. */
    private static final Pattern OF_AN_OWNER = Pattern.compile("\\s*(?:民办|公办|社会力量办)学校(?:有|共|共有)?");

    /** Of 新建、改扩建了 between money and what it was spent on. */
    private static final int LONGEST_DOING = 8;

    private final Lexicon lexicon;
    private final CharacterView view;
    private final String text;
    private final List<BracketLegend> legends;
    private final ValueLines values;
    private final Bareness bareness;
    private final Movement movement;
    private final KindRules kinds;
    private final Zip zip;
    private final LabelOrder order;
    private final Inheritance inheritance;
    private final Parts parts;
    private final ListHead heads;
    private final Unnamed unnamed;
    private final String title;
    private final RunYears years;
    private final List<Finding> findings = new ArrayList<>();

    Drafting(Catalogue catalogue, Attribution attribution, CharacterView view) {
        this.lexicon = catalogue.lexicon();
        this.view = view;
        this.text = view.text();
        this.legends = BracketLegend.all(text);
        this.values = new ValueLines(text);
        this.bareness = new Bareness(lexicon, catalogue.regions(), year(catalogue, attribution), attribution.region());
        this.inheritance = new Inheritance(lexicon, bareness);
        this.movement = new Movement(lexicon);
        this.kinds = new KindRules(lexicon, attribution);
        this.zip = new Zip(lexicon);
        this.order = new LabelOrder(lexicon, view);
        this.parts = new Parts(lexicon, text);
        this.heads = new ListHead(bareness, order, text);
        this.unnamed = new Unnamed(bareness, order, text);
        this.title = attribution.title();
        this.years = new RunYears(order, text, attribution.period() instanceof Period.Span span ? span : null);
    }

    /** Whether words name a stage and nothing else. */
    boolean namesStage(String words) {
        return !lexicon.facets(Slot.STAGE, words).isEmpty() && bareness.bare(words);
    }

    /** What is doubtful in the paragraphs read so far. */
    List<Finding> findings() {
        return findings;
    }

    private static int year(Catalogue catalogue, Attribution attribution) {
        return attribution.period() == null
                ? catalogue.regions().newestYear()
                : attribution.period().workbookYear();
    }

    List<Draft> paragraph(Line line, List<Found> numbers) {
        List<Sentence> sentences = Sentence.of(text, line, numbers);
        SharedLabels shared = new SharedLabels(order, text, line, sentences);
        List<Draft> drafts = new ArrayList<>();
        Subject subject = Subject.NONE;
        for (int i = 0; i < sentences.size(); i++) {
            if (!sentences.get(i).items().isEmpty()) {
                drafts.addAll(sentence(sentences.get(i), labels(shared, i), subject, drafts));
            }
            subject = subject.after(sentences.get(i), lexicon, order);
        }
        return drafts;
    }

    private static List<Label> labels(SharedLabels shared, int sentence) {
        List<Label> labels = new ArrayList<>();
        shared.addTo(labels, sentence);
        return labels;
    }

    private List<Draft> sentence(Sentence sentence, List<Label> shared, Subject subject, List<Draft> told) {
        Telling telling = new Telling(
                sentence,
                new Tenses(lexicon, text.substring(sentence.start(), sentence.end())),
                new Stretches(order, text, sentence),
                shared,
                subject,
                view.written(sentence.start(), sentence.end()).strip(),
                Runs.of(sentence));
        Made made = new Made(sentence);
        for (Run run : telling.runs()) {
            Zip.Members members = zip.members(run.first().before(), run.size());
            for (Item item : run.items()) {
                Draft draft = draft(telling, run, members, item, made, told);
                int opening = parts.opening(item.found().end(), sentence.end());
                made.add(draft, opening < 0 ? parts.opening(item.right(), sentence.end()) : opening);
            }
        }
        return made.drafts();
    }

    /** A sentence with all that its numbers share. */
    private record Telling(
            Sentence sentence,
            Tenses tenses,
            Stretches stretches,
            List<Label> shared,
            Subject subject,
            String quotation,
            List<Run> runs) {}

    private Draft draft(Telling telling, Run run, Zip.Members members, Item item, Made made, List<Draft> told) {
        Sentence sentence = telling.sentence();
        List<Run> runs = telling.runs();
        String words = members.words().get(run.position(item));
        if (members.unequal() && item == run.first()) {
            findings.add(unequal(telling, item, run));
        }
        boolean rate = unit(item) == Unit.PERCENT;
        String its = movement.direction(comparing(sentence, item) + item.before(), rate);
        String direction = its != null || item == run.first()
                ? its
                : movement.direction(run.first().before(), rate);
        Draft whole = parts.whole(sentence, item, made, told);
        BracketLegend legend = BracketLegend.of(legends, item);
        ValueLines.Cell cell = values.of(sentence.line().start());
        Kind plain = legend != null
                ? legend.kind()
                : cell != null && cell.column() != null
                        ? cell.aim() ? Kind.TARGET : kinds.ofColumn(ValueLines.year(cell.column()))
                        : opens(item) && item.found().quantity().measure() != null
                                ? Kind.OBSERVATION
                                : Parts.intended(item, run, whole, made) && !kinds.reports(item)
                                        ? Kind.TARGET
                                        : kinds.kind(text, sentence, telling.tenses(), item, telling.shared());
        boolean moved = direction != null || unit(item) == Unit.PERCENTAGE_POINT;
        Kind kind = moved && plain != Kind.TARGET ? Kind.CHANGE : plain;
        List<Label> own = own(run.first(), item, words, made, whole, sentence.adjoins(item));
        List<Label> named = heads.ofPlace(sentence, item);
        if (!named.isEmpty()) {
            own.set(0, named.get(0));
            own.addAll(named.subList(1, named.size()));
        }
        if (cell != null) {
            own.addAll(0, cell.labels(order));
        }
        heads.standard(sentence, item).ifPresent(own::add);
        years.of(sentence, run, item).ifPresent(own::add);
        if (item.bracketed() && whole != null) {
            parts.split(whole).ifPresent(own::add);
        }
        if (legend != null) {
            own.add(order.label(
                    legend.words(),
                    Place.CLAUSE,
                    legend.start(),
                    legend.start() + legend.words().length()));
        }
        boolean done = direction == null && !made.isEmpty() && unit(item) == Unit.ITEM && bareness.onlyDone(words);
        boolean bare = direction == null ? done || bareness.bare(words) : bareness.bareBeforeGrowth(words);
        Draft level = SHARE.is(words) ? made.lastLevel() : null;
        boolean share = level != null && unit(level) != Unit.PERCENT;
        Draft antecedent = bare && !share && (direction != null || bareness.bare(item.after()))
                ? inheritance.antecedent(
                        runs, run, item, made, direction != null, text.substring(sentence.start(), item.left()), told)
                : null;
        boolean silent = direction == null ? bareness.bare(words) : bare && made.isEmpty();
        Label topic = silent && bareness.bare(item.after()) ? order.topic(sentence, run.first()) : LabelOrder.NONE;
        if (!topic.text().isEmpty() && !bareness.bare(topic.text())) {
            own.add(topic);
        } else if (antecedent != null) {
            boolean total = order.total(item)
                    || LabelOrder.ofAllSchools(words)
                    || whole == null && OF_AN_OWNER.matcher(words).matches();
            boolean beside = !lexicon.facets(Slot.STAGE, words).isEmpty() && run.size() == 1;
            boolean place = direction == null && bareness.ofPlaceOrZone(words);
            antecedent.labels().subList(0, Math.min(Inheritance.MOST, antecedent.reach())).stream()
                    .filter(label -> !place || !bareness.ofPlaceOrZone(label.text()))
                    .filter(label ->
                            !place || own.stream().noneMatch(mine -> mine.text().equals(label.text())))
                    .forEach(label -> own.add(
                            total
                                    ? inheritance.whole(label)
                                    : beside ? inheritance.beside(label) : Inheritance.inherited(label)));
            Label behind = antecedent.after();
            if (behind != null) {
                own.add(total ? inheritance.whole(behind) : Inheritance.inherited(behind));
            }
        }
        if (SHARE.is(words)) {
            Parts.shared(share ? level : made.last()).forEach(own::add);
        }
        if (direction == null && (antecedent == null || unit(antecedent) != unit(item))) {
            unnamed.of(item, made, told).ifPresent(own::add);
        }
        if (whole != null && unit(whole) == Unit.YUAN && unit(item) == Unit.YUAN) {
            Parts.shared(whole).forEach(own::add);
        }
        int reach = own.size();
        parts.year(item, made).ifPresent(own::add);
        if (!members.unequal() && !words.equals(run.first().before())) {
            own.add(order.label(
                    run.first().before(),
                    Place.SENTENCE,
                    run.first().left(),
                    run.first().found().start()));
        }
        spentOn(sentence, item).ifPresent(own::add);
        if (whole != null && made.isEmpty()) {
            Parts.shared(whole).forEach(own::add);
        }
        own.addAll(inheritance.parallel(runs, run, item, made));
        boolean listless = direction == null
                && !members.unequal()
                && words.equals(run.first().before());
        if (listless && Runs.before(runs, run) == null) {
            own.addAll(inheritance.stageInTurn(run, item, made, told, telling.shared()));
        }
        order.around(sentence, telling.stretches(), item, own);
        own.addAll(telling.subject().of(item, sentence, text, lexicon));
        if (antecedent != null && direction != null) {
            antecedent.beside().filter(label -> !own.contains(label)).forEach(own::add);
        }
        own.addAll(telling.shared());
        if (antecedent != null && !order.total(item)) {
            List<Label> beyond = antecedent.labels();
            int last = Math.min(beyond.size(), antecedent.reach() + Inheritance.MOST);
            beyond.subList(antecedent.reach(), last).stream()
                    .filter(label -> !Parts.yearOfParts(label))
                    .forEach(label -> own.add(Inheritance.inherited(label)));
        }
        boolean all = LabelOrder.ofAllSchools(
                text.substring(sentence.start(), item.found().start()));
        own.add(all ? LabelOrder.NO_TITLE : LabelOrder.title(title));
        Unit counted = antecedent == null || direction == null ? null : Inheritance.unit(antecedent);
        return new Draft(
                item.found().quantity(),
                own,
                after(item),
                reach,
                counted,
                kind,
                "down".equals(direction),
                origin(item.found(), telling.quotation()),
                partOf(item, made));
    }

    /** 投入3.2亿元新建了46所中小学: what the money was spent on is named behind their number. */
    private Optional<Label> spentOn(Sentence sentence, Item item) {
        if (unit(item) != Unit.YUAN) {
            return Optional.empty();
        }
        Matcher doing = item.after().isEmpty() ? DOING.at(text, item.right()) : null;
        if (doing != null && doing.end() <= sentence.end()) {
            return Optional.of(order.label(doing.group(1), Place.SENTENCE, doing.start(1), doing.end(1)));
        }
        if (item.index() + 1 >= sentence.items().size()) {
            return Optional.empty();
        }
        Item next = sentence.items().get(item.index() + 1);
        boolean joined = unit(next) == Unit.INSTITUTION
                && next.segment() == item.segment()
                && next.found().start() - item.found().end() <= LONGEST_DOING
                && text.substring(item.found().end(), next.found().start()).indexOf('、') < 0;
        return joined && !next.after().isEmpty()
                ? Optional.of(
                        order.label(next.after(), Place.SENTENCE, next.found().end(), next.right()))
                : Optional.empty();
    }

    private static @Nullable Unit unit(Draft draft) {
        return draft.quantity().unit();
    }

    private static @Nullable Unit unit(Item item) {
        return item.found().quantity().unit();
    }

    /** 比上年的655人多57人: what is compared with stands before the number before. */
    private static String comparing(Sentence sentence, Item item) {
        Item before = item.index() == 0 ? null : sentence.items().get(item.index() - 1);
        return before != null && before.right() == item.found().start() && COMPARED.in(before.before()) ? COMPARE : "";
    }

    /** 由78.5%提高到88%: the first level is what was, whatever is promised. */
    private static boolean opens(Item item) {
        return OPENS.in(item.before());
    }

    /** The number's own words, and the verb that it shares with the items before it. */
    private List<Label> own(Item first, Item item, String words, Made made, @Nullable Draft whole, boolean adjoins) {
        List<Label> own = new ArrayList<>();
        own.add(order.label(words, Place.CLAUSE, first.left(), first.found().start()));
        boolean shares = item.continued()
                || item.coordinated() && item != first
                || Parts.opens(words)
                || words.isEmpty() && adjoins;
        Draft from = whole != null ? whole : shares || Parts.goesOn(words, item, made) ? made.last() : null;
        if (from != null
                && !opens(item)
                && LEADS.at(words, 0) == null
                && lexicon.cues(Cue.Role.VERB, words).isEmpty()) {
            parts.verb(from).ifPresent(own::add);
        }
        Draft before = made.last();
        if (item.continued() && before != null && unit(before) == unit(item)) {
            place(before).ifPresent(own::add);
        }
        return own;
    }

    /** 全县36所小学、15所初中: the place alone that stood before the number before. */
    private Optional<Label> place(Draft before) {
        Label first = before.labels().get(0);
        boolean alone = PLACE.in(first.text())
                && bareness.bare(first.text())
                && lexicon.facets(Slot.STAGE, first.text()).isEmpty()
                && lexicon.facets(Slot.SECTOR, first.text()).isEmpty();
        return alone ? Optional.of(first) : Optional.empty();
    }

    private @Nullable Label after(Item item) {
        return item.after().isEmpty()
                ? null
                : order.label(item.after(), Place.CLAUSE, item.found().end(), item.right());
    }

    private Finding unequal(Telling telling, Item item, Run run) {
        return new Finding(
                "extraction.unequal_lists",
                Severity.WARNING,
                null,
                origin(item.found(), telling.quotation()),
                null,
                List.of(run.first().before().strip(), Integer.toString(run.size())));
    }

    private static @Nullable String partOf(Item item, Made made) {
        if (!item.before().contains("其中") && !item.bracketed()) {
            return null;
        }
        Draft whole = made.lastWhole();
        return whole == null ? null : whole.origin().place();
    }

    private Origin origin(Found found, String quotation) {
        return new Origin.InText(
                view.codePoint(found.start()),
                view.codePointAfter(found.end() - 1),
                found.quantity().text(),
                quotation);
    }
}
