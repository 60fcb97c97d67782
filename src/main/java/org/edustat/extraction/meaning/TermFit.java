package org.edustat.extraction.meaning;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Indicators;
import org.edustat.catalogue.Term;
import org.edustat.concept.Indicator;
import org.edustat.concept.Measure;
import org.edustat.concept.Nature;
import org.edustat.concept.Quantity;
import org.edustat.concept.Unit;

/** Whether a number's unit fits a term: only then is the term heard. */
record TermFit(Indicators indicators) {

    private static final String SCHOOLS = "schools";
    private static final String OPENED = "schools_opened";
    private static final Set<String> OF_SCHOOL = Set.of("land_area", "floor_area", "classes", "books", "computers");
    /** What is told of one school as of a place: that it was built, and with what money, for how many. */
    private static final Set<String> OF_PLACE = Set.of(
            SCHOOLS,
            OPENED,
            "school_projects",
            "school_places",
            "school_places_added",
            "investment",
            "education_groups");

    private static final Set<String> MOVING = Set.of("entrants", "graduates");
    private static final String CLASS_SIZE = "average_class_size";
    private static final String PER_PERSON = "subsidy_per_person";
    /** Yuan; no standard for a head is so high. */
    private static final BigDecimal TOO_MUCH_FOR_ONE = new BigDecimal(100_000);

    private static final BigDecimal LARGEST_FOR_ONE = new BigDecimal(1_000);
    /** The units as terms write them, by the written unit that they accept. */
    private static final Map<Unit, Set<String>> ASKED = asked();

    /**
     * Whether a number with this unit may be what the term names.
     *
     * @param written null where no unit is known: then it may be anything
     */
    boolean fits(Term term, @Nullable Unit written) {
        if (written == null) {
            return true;
        }
        if (!term.units().isEmpty()) {
            Set<String> asked = Objects.requireNonNull(ASKED.get(written));
            for (String unit : term.units()) {
                if (asked.contains(unit)) {
                    return true;
                }
            }
            return false;
        }
        Indicator counted = indicators.find(term.value()).orElse(null);
        return term.value().isEmpty() || counted != null && accepts(counted.unit(), written);
    }

    /** 普通高中公用经费1234万元 is what all of them got together, and no standard. */
    boolean possible(Term term, Quantity quantity) {
        Measure measure = quantity.measure();
        BigDecimal number = quantity.number();
        return !term.value().equals(PER_PERSON)
                || measure == null
                || number == null
                || number.multiply(measure.factor()).compareTo(TOO_MUCH_FOR_ONE) < 0;
    }

    /** Whether a header may mean it: 中央资金 in 万元 beside 寄宿生生活补助 is what all of them get. */
    static boolean possible(String indicator, @Nullable Measure named) {
        return !indicator.equals(PER_PERSON) || named == null || named.factor().compareTo(LARGEST_FOR_ONE) <= 0;
    }

    /** Whether the term names a rate, which is of a whole place or of nothing that can be tabulated. */
    boolean rate(Term term) {
        return indicators
                .find(term.value())
                .filter(indicator ->
                        indicator.unit() == Unit.PERCENT || indicator.id().equals(CLASS_SIZE))
                .isPresent();
    }

    /** Whether the term names what is at a time, and not what was done over one. */
    boolean level(Term term) {
        return indicators
                .find(term.value())
                .filter(indicator -> indicator.nature() != Nature.FLOW)
                .isPresent();
    }

    /** Whether the term names what every single school has as well: its land, its classes. */
    boolean ofSchool(Term term) {
        return OF_SCHOOL.contains(term.value());
    }

    /** Whether one school may have or do it, so that it is no figure of the place. */
    boolean ofAnySchool(Term term) {
        return !term.value().isEmpty() && !OF_PLACE.contains(term.value());
    }

    /** Whether the term's words name kinds of schools: as a header without a unit, 小学 says where and not what. */
    static boolean namesKinds(Term term) {
        return term.value().equals(SCHOOLS)
                && !String.join("", term.parts().get(0).words()).contains("数");
    }

    /** Whether only schools of some kind may be meant: 新增学位 over 小学 does not tell of new schools. */
    static boolean countsKinds(Term term) {
        return namesKinds(term) || term.value().equals(OPENED);
    }

    /** Whether one term counts pupils who come or go, and the other only pupils. */
    static boolean sayWhoMoves(Term one, Term other) {
        return MOVING.contains(one.value()) && other.value().equals("students");
    }

    private static Map<Unit, Set<String>> asked() {
        Map<Unit, Set<String>> asked = new EnumMap<>(Unit.class);
        for (Unit written : Unit.values()) {
            Set<String> codes = new LinkedHashSet<>();
            for (Unit unit : Unit.values()) {
                if (named(unit, written)) {
                    codes.add(unit.code());
                }
            }
            asked.put(written, Set.copyOf(codes));
        }
        return asked;
    }

    /** A unit that a term asks for by name; every other counter is another thing. */
    private static boolean named(Unit asked, Unit written) {
        return accepts(asked, written) && (asked != Unit.CLASS || written == Unit.CLASS);
    }

    private static boolean accepts(Unit asked, Unit written) {
        return asked == written
                || asked == Unit.PERSON && written == Unit.PERSON_TIME
                || asked == Unit.CLASS && written == Unit.ITEM
                || asked == Unit.PERCENT && written == Unit.PERCENTAGE_POINT;
    }
}
