package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Words;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.extraction.meaning.Draft;
import org.edustat.extraction.signs.Sought;

/**
 * A number's own words, and the verb and the place that it shares with the number before.
 *
 * @param whole the number that it is a part of, else null
 * @param words those before it that are its own
 */
record OwnWords(
        Readers readers, Item item, Made made, @Nullable Draft whole, String words) {

    private static final Sought LEADS = Sought.of("\\s*(?:已经?|又|再|则|逐步|逐年|稳步|大幅度?|快速|持续|进一步|迅速|显著|明显){0,2}"
            + "(?:提高|提升|上升|增加|增长|增|升|下降|降低|降|减少|减|压减|扩大|调整)[到至为]");
    private static final Pattern LIST_MARK = Pattern.compile("\\s*[、和及与]?\\s*");
    private static final Sought PLACE = Sought.of("[县市区省州旗盟国镇乡]$");

    /** @param adjoins whether the sentence goes on with it where the number before it ends */
    List<Label> labels(Item first, boolean adjoins) {
        List<Label> own = new ArrayList<>();
        own.add(readers.order()
                .label(words, Place.CLAUSE, first.left(), first.found().start()));
        Draft from = from(first, adjoins);
        if (from != null
                && !NumberDraft.opens(item)
                && LEADS.at(words, 0) == null
                && readers.lexicon().cues(Cue.Role.VERB, words).isEmpty()) {
            readers.parts().verb(from).ifPresent(own::add);
        }
        Draft before = made.last();
        if (item.continued() && before != null && NumberDraft.unit(before) == item.unit()) {
            place(before).ifPresent(own::add);
        }
        if (item.continued() && before != null && LIST_MARK.matcher(words).matches()) {
            exists(before).ifPresent(own::add);
        }
        return own;
    }

    /** The number whose verb this one may share, else null. */
    private @Nullable Draft from(Item first, boolean adjoins) {
        boolean shares = item.continued()
                || item.coordinated() && item != first
                || Parts.opens(words)
                || words.isEmpty() && adjoins;
        if (whole != null) {
            return ofOwnVerb(made.last()) ? made.last() : whole;
        }
        return shares || Parts.goesOn(words, item, made) ? made.last() : made.lastSaying(words.strip(), item.unit());
    }

    /** 新进教师1836名,其中研究生214名,交流校长128名、教师1967名: a list behind the parts goes on with its own verb. */
    private boolean ofOwnVerb(@Nullable Draft before) {
        return item.continued()
                && before != null
                && !Parts.opens(words)
                && !readers.lexicon()
                        .cues(Cue.Role.VERB, before.labels().get(0).text())
                        .isEmpty();
    }

    /** 现有207所学校、1.6万名学生: the noun stands behind the number, and that they are there was said once. */
    private Optional<Label> exists(Draft before) {
        for (Label label : before.labels()) {
            if (label.place() != Place.CLAUSE) {
                break;
            }
            for (Words.Hit<Cue> told : readers.lexicon().cues(Cue.Role.EXISTS, label.text())) {
                if (told.end() == label.text().length()) {
                    return Optional.of(new Label(label.text().substring(told.start()), Place.CLAUSE, label.at()));
                }
            }
        }
        return Optional.empty();
    }

    /** 全县36所小学、15所初中: the place alone that stood before the number before. */
    private Optional<Label> place(Draft before) {
        Label first = before.labels().get(0);
        boolean alone = PLACE.in(first.text())
                && readers.bareness().bare(first.text())
                && readers.lexicon().facets(Slot.STAGE, first.text()).isEmpty()
                && readers.lexicon().facets(Slot.SECTOR, first.text()).isEmpty();
        return alone ? Optional.of(first) : Optional.empty();
    }
}
