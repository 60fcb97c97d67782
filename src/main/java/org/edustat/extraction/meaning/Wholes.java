package org.edustat.extraction.meaning;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Filling;
import org.edustat.concept.Indicator;
import org.edustat.concept.Nature;
import org.edustat.concept.Unit;
import org.edustat.extraction.signs.Sought;

/**
 * What the numbers told of so far count, for those that are parts of them. Of 招生7942人,其中应届初中毕业生7115人 the part is one of
 * those who came, and no figure of all who left; of 生均校舍7.9平方米(其中教学用房4平方米) it is one for each head.
 */
final class Wholes {

    /** What stands further back is no whole any more. */
    private static final int KEPT = 512;

    private static final Set<Nature> OF_THEMSELVES = EnumSet.of(Nature.FLOW, Nature.RATIO);

    private static final Set<Nature> STOCK = EnumSet.of(Nature.STOCK);

    private static final Set<Nature> OF_PLACE = EnumSet.of(Nature.STOCK, Nature.RATIO, Nature.RATE);

    private static final String NONE = "";

    /** Kinds of schools among those that something was done with. */
    private static final String SCHOOLS = "schools";

    private static final String OPENED = "schools_opened";

    /** 招聘教师618名,其中402名到乡村学校任教: where they went who were hired. */
    private static final String ROTATED = "teachers_rotated";

    /** Whence they come who are taken in. */
    private static final String GRADUATES = "graduates";

    private static final Sought WHENCE = Sought.of("\\s*其中,?(?:招收|录取)?(?:应届|往届|历届)");

    private final Indicators known;
    private final Map<String, String> counted = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    };

    Wholes(Indicators known) {
        this.known = known;
    }

    /** The indicator of the number, as far as it may be one beside that of its whole. */
    Optional<Filling> part(Draft draft, Optional<Filling> indicator) {
        String whole = draft.whole() == null ? null : counted.get(draft.whole());
        Optional<Filling> told = indicator.flatMap(own -> beside(whole, own, draft.partOf() != null));
        told = told.filter(
                own -> !ofFew(draft, own.value()) && !isWhence(draft, own.value()) && !ofNothing(draft, own.value()));
        if (told.isPresent() || draft.quantity().unit() == Unit.INSTITUTION) {
            counted.put(draft.origin().place(), told.map(Filling::value).orElse(NONE));
        }
        return told;
    }

    /** 小规模学校44所,专任教师391人: what some schools have that no indicator counts is no figure of all. */
    private boolean ofFew(Draft draft, String indicator) {
        if (Draft.OF_COUNTED.equals(draft.schools())) {
            return is(indicator, OF_PLACE);
        }
        String schools = draft.schools() == null ? null : counted.get(draft.schools());
        return schools != null && schools.equals(NONE) && is(indicator, STOCK);
    }

    /** 大班额12个,其中小学9个: of what nobody counts the parts are no schools either. */
    private boolean ofNothing(Draft draft, String indicator) {
        return indicator.equals(SCHOOLS)
                && draft.quantity().unit() == Unit.ITEM
                && draft.whole() != null
                && !counted.containsKey(draft.whole());
    }

    /** 招生7942人,完成计划的93.4%,其中应届初中毕业生7115人: whence some of them came. */
    private static boolean isWhence(Draft draft, String indicator) {
        return indicator.equals(GRADUATES) && WHENCE.at(draft.labels().get(0).text(), 0) != null;
    }

    /** @param opens whether the number stands right behind 其中, and not among those that follow */
    private Optional<Filling> beside(@Nullable String whole, Filling own, boolean opens) {
        if (whole == null
                || whole.equals(own.value())
                || !is(whole, OF_THEMSELVES)
                || !isOfAll(own.value()) && !(opens && ROTATED.equals(own.value()))) {
            return Optional.of(own);
        }
        return own.value().equals(SCHOOLS) && whole.equals(OPENED)
                ? Optional.of(Meaning.filling(own.slot(), whole, own.label(), "indicator.of_whole"))
                : Optional.empty();
    }

    /** Whether it counts all that a place has; those who moved and were trained may have been told of besides. */
    private boolean isOfAll(String part) {
        return is(part, STOCK) || part.equals(GRADUATES);
    }

    private boolean is(String indicator, Set<Nature> natures) {
        return known.find(indicator)
                .map(Indicator::nature)
                .filter(natures::contains)
                .isPresent();
    }
}
