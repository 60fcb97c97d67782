package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Words;
import org.edustat.concept.Attribution;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Origin;
import org.edustat.concept.Place;
import org.edustat.concept.Quantity;
import org.edustat.concept.Unit;
import org.edustat.extraction.meaning.Draft;
import org.edustat.extraction.prose.Runs.Run;
import org.edustat.extraction.quantity.CharacterView;
import org.edustat.extraction.quantity.Found;

/** Drafts of one paragraph: each number takes its own words, what it inherits, and what stands around it. */
final class Drafting {

    private static final Pattern OPENS = Pattern.compile("[由从](?:[^,，。;；]{0,12}的)?$");
    private static final Pattern YEARS = Pattern.compile("(?:(?:19|20)[0-9]{2}年?[、和及与])+(?:19|20)[0-9]{2}年");

    private final Lexicon lexicon;
    private final CharacterView view;
    private final String text;
    private final Bareness bareness;
    private final Movement movement;
    private final KindRules kinds;
    private final Zip zip;
    private final LabelOrder order;
    private final String title;

    Drafting(Lexicon lexicon, Attribution attribution, CharacterView view) {
        this.lexicon = lexicon;
        this.view = view;
        this.text = view.text();
        this.bareness = new Bareness(lexicon);
        this.movement = new Movement(lexicon);
        this.kinds = new KindRules(lexicon, attribution);
        this.zip = new Zip(lexicon);
        this.order = new LabelOrder(view);
        this.title = attribution.title();
    }

    List<Draft> paragraph(Line line, List<Found> numbers) {
        List<Sentence> sentences = Sentence.of(text, line, numbers);
        List<Draft> drafts = new ArrayList<>();
        Draft last = null;
        for (Sentence sentence : sentences) {
            Map<Item, Draft> made = sentence(sentence, sentences, last);
            drafts.addAll(made.values());
            for (Draft draft : made.values()) {
                last = draft.kind() == Kind.CHANGE ? last : draft;
            }
        }
        return drafts;
    }

    private Map<Item, Draft> sentence(Sentence sentence, List<Sentence> paragraph, @Nullable Draft last) {
        List<Run> runs = Runs.of(sentence);
        Map<Item, Draft> made = new LinkedHashMap<>();
        for (Item item : sentence.items()) {
            made.put(item, draft(sentence, paragraph, runs, item, made, last));
        }
        return made;
    }

    private Draft draft(
            Sentence sentence,
            List<Sentence> paragraph,
            List<Run> runs,
            Item item,
            Map<Item, Draft> made,
            @Nullable Draft last) {
        Run run = Runs.with(runs, item);
        String words = zip.members(run.first().before(), run.size()).get(run.position(item));
        String its = movement.direction(item.before());
        String direction = its != null ? its : movement.direction(run.first().before());
        Kind plain = opens(item) && item.found().quantity().measure() != null
                ? Kind.OBSERVATION
                : kinds.kind(text, sentence, item);
        Kind kind = direction != null && plain != Kind.TARGET ? Kind.CHANGE : plain;
        List<Label> own = own(run.first(), item, words, made);
        Draft antecedent = bareness.bare(words) && (direction != null || bareness.bare(item.after()))
                ? antecedent(runs, run, item, made, direction != null, last)
                : null;
        Label topic = direction == null && bareness.bare(words) && bareness.bare(item.after())
                ? order.topic(sentence, run.first())
                : order.label("", Place.SENTENCE, 0, 0);
        if (!topic.text().isEmpty() && !bareness.bare(topic.text())) {
            own.add(topic);
        } else if (antecedent != null) {
            antecedent.labels().subList(0, antecedent.reach()).forEach(label -> own.add(inherited(label)));
        }
        int reach = own.size();
        parallel(runs, run, item, made).ifPresent(own::add);
        year(sentence, run, item).ifPresent(own::add);
        own.addAll(order.around(sentence, item, paragraph));
        if (antecedent != null) {
            List<Label> beyond = antecedent.labels();
            beyond.subList(antecedent.reach(), beyond.size()).forEach(label -> own.add(inherited(label)));
        }
        own.add(LabelOrder.title(title));
        Unit counted = antecedent == null || direction == null ? null : unit(antecedent);
        return new Draft(
                item.found().quantity(),
                own,
                after(item),
                reach,
                counted,
                kind,
                "down".equals(direction),
                origin(item.found(), sentence),
                partOf(item, made));
    }

    /** 由78.5%提高到88%: the first level is what was, whatever is promised. */
    private static boolean opens(Item item) {
        return OPENS.matcher(item.before()).find();
    }

    /** A row without a list of its own follows the list of the row before it. */
    private Optional<Label> parallel(List<Run> runs, Run run, Item item, Map<Item, Draft> made) {
        Run before = run.size() > 1 ? Runs.before(runs, run) : null;
        return before == null
                ? Optional.empty()
                : made.get(before.items().get(run.position(item))).labels().stream()
                        .findFirst()
                        .map(Drafting::inherited);
    }

    /** Years that are listed earlier in the sentence belong to the numbers of a row in turn. */
    private Optional<Label> year(Sentence sentence, Run run, Item item) {
        Matcher years = YEARS.matcher(
                text.substring(sentence.start(), run.first().found().start()));
        while (run.size() > 1 && years.find()) {
            String[] each = years.group().split("[、和及与年]+");
            if (each.length == run.size()) {
                int start = sentence.start() + years.start();
                return Optional.of(order.label(
                        each[run.position(item)] + "年", Place.SENTENCE, start, sentence.start() + years.end()));
            }
        }
        return Optional.empty();
    }

    private static Label inherited(Label label) {
        return label.place() == Place.CLAUSE ? new Label(label.text(), Place.SENTENCE, label.at()) : label;
    }

    private static @Nullable Unit unit(Draft draft) {
        Quantity quantity = draft.quantity();
        return draft.counted() != null
                ? draft.counted()
                : quantity.measure() == null ? null : quantity.measure().unit();
    }

    /** The number's own words, and the verb that it shares with the items before it. */
    private List<Label> own(Item first, Item item, String words, Map<Item, Draft> made) {
        List<Label> own = new ArrayList<>();
        own.add(order.label(words, Place.CLAUSE, first.left(), first.found().start()));
        if (item.continued()
                && !item.coordinated()
                && lexicon.cues(Cue.Role.VERB, words).isEmpty()) {
            verb(made).ifPresent(own::add);
        } else if (item.coordinated()
                && item != first
                && lexicon.cues(Cue.Role.VERB, words).isEmpty()) {
            verb(made).ifPresent(own::add);
        }
        return own;
    }

    private Optional<Label> verb(Map<Item, Draft> made) {
        Draft previous = null;
        for (Draft draft : made.values()) {
            previous = draft;
        }
        if (previous == null) {
            return Optional.empty();
        }
        for (Label label : previous.labels()) {
            if (label.place() == Place.CLAUSE) {
                List<Words.Hit<Cue>> verbs = lexicon.cues(Cue.Role.VERB, label.text());
                if (!verbs.isEmpty()) {
                    Words.Hit<Cue> verb = verbs.get(verbs.size() - 1);
                    return Optional.of(new Label(verb.word().text(), Place.CLAUSE, label.at()));
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable Label after(Item item) {
        return item.after().isEmpty()
                ? null
                : order.label(item.after(), Place.CLAUSE, item.found().end(), item.right());
    }

    /** What a number without a noun of its own is about. */
    private @Nullable Draft antecedent(
            List<Run> runs, Run run, Item item, Map<Item, Draft> made, boolean change, @Nullable Draft last) {
        Run parallel = run.size() > 1 ? Runs.before(runs, run) : null;
        if (parallel != null) {
            return made.get(parallel.items().get(run.position(item)));
        }
        Draft found = null;
        for (Map.Entry<Item, Draft> earlier : made.entrySet()) {
            boolean inRun = run.items().contains(earlier.getKey());
            boolean level = earlier.getValue().kind() != Kind.CHANGE;
            boolean same = unit(earlier.getValue()) == unit(item);
            if (!inRun && level && (change || same)) {
                found = earlier.getValue();
            }
        }
        return found != null || !change ? found : last;
    }

    private static @Nullable Unit unit(Item item) {
        Quantity quantity = item.found().quantity();
        return quantity.measure() == null ? null : quantity.measure().unit();
    }

    private static @Nullable String partOf(Item item, Map<Item, Draft> made) {
        if (!item.before().contains("其中") && !item.bracketed()) {
            return null;
        }
        String whole = null;
        for (Draft draft : made.values()) {
            whole = draft.partOf() == null ? draft.origin().place() : whole;
        }
        return whole;
    }

    private Origin origin(Found found, Sentence sentence) {
        String quotation = view.written(sentence.start(), sentence.end()).strip();
        return new Origin.InText(
                view.codePoint(found.start()),
                view.codePointAfter(found.end() - 1),
                found.quantity().text(),
                quotation);
    }
}
