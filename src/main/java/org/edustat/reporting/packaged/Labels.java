package org.edustat.reporting.packaged;

import org.edustat.concept.Coded;

/** What codes mean, in the words of the report. */
public interface Labels {

    String region(String code);

    String indicator(String id);

    /** The label in the report's other language; empty where there is none. */
    String indicatorElsewhere(String id);

    /** The unit, the nature, the theme of an indicator by their codes; empty where the catalogue does not know it. */
    String unitOf(String indicator);

    String natureOf(String indicator);

    String themeOf(String indicator);

    /** How values of an indicator may be compared and added. */
    String comparing(String indicator);

    /** A word of a closed list, as in {@code stage} and {@code primary}. */
    String word(String list, Coded word);

    /** What a column or a file is, by its key. */
    String text(String key);
}
