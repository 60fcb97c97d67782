package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.List;

import org.edustat.concept.Area;
import org.edustat.concept.Coded;
import org.edustat.concept.Key;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;

/**
 * Words of one slot that make up another word of it, none left out and none twice: 小学 and 初中 are 义务教育.
 *
 * @param slot {@code stage}, {@code sector} or {@code area}
 * @param whole a word of the slot
 * @param parts words of the same slot
 * @param except indicators that cannot be added up so
 */
public record Division(String slot, Coded whole, List<Coded> parts, List<String> except) {

    static final String FILE = "catalogue/divisions.csv";

    public Division {
        parts = List.copyOf(parts);
        except = List.copyOf(except);
    }

    static List<Division> load(JobsFolder jobs) {
        return List.copyOf(JobsTable.read(jobs, FILE, Division::division));
    }

    private static Division division(JobsLine line) {
        JobsValue slot = line.any("slot");
        List<Coded> parts = line.any("parts")
                .parts("\\+")
                .map(part -> part.dividing(slot))
                .distinct()
                .toList();
        Coded whole = line.any("whole").dividing(slot);
        if (parts.size() < 2 || parts.contains(whole)) {
            throw line.any("parts").fault("no_division_of_a_whole", line.text("parts"), line.text("whole"));
        }
        return new Division(
                slot.text(), whole, parts, List.of(line.text("except").split("\\+")));
    }

    /** Whether a key is about one of the parts, and its indicator can be added up so. */
    public boolean hasPart(Key key) {
        boolean part = parts.contains(key.stage()) || parts.contains(key.sector()) || parts.contains(key.area());
        return part && !except.contains(key.indicator());
    }

    /** The key of the whole to the key of a part. */
    public Key whole(Key part) {
        return with(part, whole);
    }

    /** The keys of the parts to the key of the whole. */
    public List<Key> parts(Key key) {
        List<Key> keys = new ArrayList<>(parts.size());
        for (Coded part : parts) {
            keys.add(with(key, part));
        }
        return keys;
    }

    private static Key with(Key key, Coded word) {
        return new Key(
                key.region(),
                key.indicator(),
                key.period(),
                word instanceof Stage other ? other : key.stage(),
                word instanceof Sector other ? other : key.sector(),
                word instanceof Area other ? other : key.area(),
                key.institution());
    }
}
