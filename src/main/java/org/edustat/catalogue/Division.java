package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;

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
        CatalogueFile file = CatalogueFile.read(jobs, FILE);
        List<Division> divisions = new ArrayList<>();
        for (CSVRecord row : file.rows()) {
            divisions.add(read(file, row));
        }
        return List.copyOf(divisions);
    }

    private static Division read(CatalogueFile file, CSVRecord row) {
        String slot = CatalogueFile.cell(row, "slot");
        List<Coded> parts = Stream.of(CatalogueFile.cell(row, "parts").split("\\+"))
                .map(part -> word(file, row, slot, part))
                .distinct()
                .toList();
        Coded whole = word(file, row, slot, CatalogueFile.cell(row, "whole"));
        if (parts.size() < 2 || parts.contains(whole)) {
            throw file.fault(row, "a whole has two parts or more, and is none of them");
        }
        return new Division(
                slot, whole, parts, List.of(CatalogueFile.cell(row, "except").split("\\+")));
    }

    private static Coded word(CatalogueFile file, CSVRecord row, String slot, String code) {
        try {
            return switch (slot) {
                case "stage" -> Coded.of(Stage.class, code);
                case "sector" -> Coded.of(Sector.class, code);
                case "area" -> Coded.of(Area.class, code);
                default -> throw file.fault(row, "'%s' is neither stage, sector nor area".formatted(slot));
            };
        } catch (IllegalArgumentException unknown) {
            throw file.fault(row, unknown.getMessage());
        }
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
