package org.edustat.catalogue;

import java.util.List;

/**
 * The divisions of an earlier year that lie on the ground of one of today.
 *
 * @param codes those of that year, in their order
 * @param exact whether together they are just that ground; false where one of them was divided among several
 */
public record Forebears(List<String> codes, boolean exact) {

    public Forebears {
        codes = List.copyOf(codes);
    }
}
