package org.edustat.normalisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Regions;
import org.edustat.concept.Period;
import org.edustat.concept.Region;

/** The places that one paper means, with the codes that they had at one time. For one thread. */
final class PlacesThen {

    /** A long list may name any number of places; the memory of them stays small. */
    private static final int REMEMBERED = 1_000;

    private final Regions regions;
    private final @Nullable Region own;
    private final int year;
    private final int lastYear;
    private final CodeEditions editions;
    private final Map<String, String> codes = new HashMap<>();
    private @Nullable String ownCode;

    /**
     * The places of a paper.
     *
     * @param own the paper's own place
     * @param period the time; null where it is not known
     * @param editions is told of each place that is not the paper's own
     */
    PlacesThen(Regions regions, @Nullable Region own, @Nullable Period period, CodeEditions editions) {
        this.editions = editions;
        this.regions = regions;
        this.own = own;
        this.year = period == null ? regions.newestYear() : period.workbookYear();
        this.lastYear = period == null ? year : period.lastDay().getYear();
    }

    /** The code of the paper's own place where no other one is told; empty where it cannot be known. */
    String code(@Nullable String told) {
        if (told == null) {
            return ownCode();
        }
        String code = codes.get(told);
        if (code == null) {
            if (codes.size() >= REMEMBERED) {
                codes.clear();
            }
            List<String> candidates = candidates(told);
            code = find(candidates);
            see(candidates);
            codes.put(told, code);
        }
        return code;
    }

    /** Of a name that several places share it is not known which is meant. */
    private void see(List<String> candidates) {
        if (candidates.size() == 1) {
            editions.see(candidates.get(0), year);
        }
    }

    private String ownCode() {
        if (ownCode == null) {
            ownCode = own == null ? "" : inEdition(own.code());
        }
        return ownCode;
    }

    private String find(List<String> candidates) {
        List<String> then = candidates.stream().map(this::inEdition).distinct().toList();
        return then.size() == 1 ? then.get(0) : nearest(then);
    }

    /** The codes of a filling; several where the name was used twice. */
    static List<String> candidates(String told) {
        return Stream.of(told.split("[|,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /**
     * A place that the year does not have, because it was merged or renamed, keeps the code that it had. One that came
     * into being within a school year is told by its new code.
     */
    private String inEdition(String code) {
        return regions.find(code, lastYear).isPresent()
                ? code
                : regions.settle(code, year).map(Region::code).orElse(code);
    }

    /** The one candidate inside the paper's place, else the one beside it; empty where none or several are. */
    private String nearest(List<String> candidates) {
        if (own == null) {
            return "";
        }
        List<String> inside = within(candidates, own.code());
        if (!inside.isEmpty() || own.parent() == null) {
            return inside.size() == 1 ? inside.get(0) : "";
        }
        List<String> beside = within(candidates, own.parent());
        return beside.size() == 1 ? beside.get(0) : "";
    }

    private List<String> within(List<String> candidates, String place) {
        return candidates.stream()
                .filter(code -> regions.within(code, place, year))
                .toList();
    }
}
