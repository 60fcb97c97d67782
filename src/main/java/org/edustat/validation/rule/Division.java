package org.edustat.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edustat.catalogue.JobsValue;
import org.edustat.concept.Area;
import org.edustat.concept.Coded;
import org.edustat.concept.Key;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;

/**
 * A whole and parts of it that do not overlap, as in {@code stage compulsory,primary+lower_secondary}.
 *
 * @param whole a stage, sector or area
 * @param parts words of the same list
 */
public record Division(Coded whole, List<Coded> parts) {

    /**
     * A line of the thresholds, if it is of this form.
     *
     * @throws org.edustat.catalogue.UnusableJobException where a word is unknown
     */
    public static Optional<Division> find(Thresholds.Threshold line) {
        String[] words = line.parameter().split(" ");
        if (words.length != 2) {
            return Optional.empty();
        }
        JobsValue list = new JobsValue(line.parameterCell().place(), words[0]);
        JobsValue whole = new JobsValue(line.parameterCell().place(), words[1]);
        List<Coded> parts =
                line.valueCell().parts("\\+").map(part -> part.dividing(list)).toList();
        return Optional.of(new Division(whole.dividing(list), parts));
    }

    /** The divisions among a rule's thresholds. */
    public static List<Division> all(Rule rule, Thresholds thresholds) {
        return thresholds.of(rule).stream().flatMap(line -> find(line).stream()).toList();
    }

    public boolean divides(Key key) {
        return whole == key.stage() || whole == key.sector() || whole == key.area();
    }

    /** Whether somebody tells of one of the parts at all. */
    public boolean isTold(Claims claims) {
        for (Coded part : parts) {
            if (claims.tells(part)) {
                return true;
            }
        }
        return false;
    }

    public List<Key> parts(Key key) {
        List<Key> keys = new ArrayList<>(parts.size());
        for (Coded part : parts) {
            keys.add(with(key, part));
        }
        return keys;
    }

    private static Key with(Key key, Coded word) {
        Stage stage = word instanceof Stage other ? other : key.stage();
        Sector sector = word instanceof Sector other ? other : key.sector();
        Area area = word instanceof Area other ? other : key.area();
        return new Key(key.region(), key.indicator(), key.period(), stage, sector, area, key.institution());
    }
}
