package org.edustat.extraction.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Measure;
import org.edustat.concept.Unit;

/** Numbers of a list take the unit that its last one bears: 5.3、1.1和9.6个百分点. Others without a unit are none. */
final class SharedUnits {

    private static final Pattern JOINT = Pattern.compile("[、和及与]|以及");
    private static final int LONGEST_JOINT = 2;
    /** A label with its unit in brackets: 在校生(万人):21.4. */
    private static final Pattern LABELLED = Pattern.compile(".*[(（][^()（）\\n]{1,6}[)）]\\s?[:：]\\s?", Pattern.DOTALL);

    private static final int LOOK = 12;

    private final UnsaidUnits unsaid;

    SharedUnits(Lexicon lexicon) {
        this.unsaid = new UnsaidUnits(lexicon);
    }

    List<Found> share(List<Found> written, String text) {
        List<Found> shared = new ArrayList<>(written);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Found found = shared.get(i);
            Found next = shared.get(i + 1);
            Measure unit = next.quantity().measure();
            boolean listed = next.start() - found.end() <= LONGEST_JOINT
                    && JOINT.matcher(text.substring(found.end(), next.start())).matches();
            if (listed && unit != null && takes(found.quantity().measure(), unit)) {
                shared.set(i, found.withQuantity(found.quantity().withMeasure(unit)));
            }
        }
        List<Found> named = unsaid.named(shared, text);
        named.removeIf(found -> found.quantity().measure() == null && !labelled(found, text));
        return named;
    }

    private static boolean takes(@Nullable Measure own, Measure next) {
        return own == null || own.text().equals("个") && next.unit() == Unit.PERCENTAGE_POINT;
    }

    private static boolean labelled(Found found, String text) {
        return LABELLED.matcher(text.substring(Math.max(0, found.start() - LOOK), found.start()))
                .matches();
    }
}
