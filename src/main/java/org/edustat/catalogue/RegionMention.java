package org.edustat.catalogue;

import java.util.List;

import org.edustat.concept.Region;

/**
 * A place that a text names. A place told with the one above it, as in 长春市朝阳区, is one mention, of the lower one.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end behind its last character
 * @param candidates the divisions that bear the name, the higher ones first; several where the name is used twice
 */
public record RegionMention(int start, int end, List<Region> candidates) {

    public RegionMention {
        candidates = List.copyOf(candidates);
    }
}
