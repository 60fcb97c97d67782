package org.edustat.normalisation;

import org.edustat.concept.Amount;
import org.edustat.concept.Area;
import org.edustat.concept.Kind;
import org.edustat.concept.Sector;
import org.edustat.concept.Stage;

/**
 * A statement with its slots in one form, whether or not it is about an indicator.
 *
 * @param indicator the id; empty where none fits
 * @param region the code that was valid in the period; empty where it cannot be known
 * @param period in the notation of {@link org.edustat.concept.Period}; empty where it cannot be known
 * @param institution the name of one school; empty for the region as a whole
 */
public record Settled(
        Kind kind,
        Amount amount,
        String indicator,
        Stage stage,
        Sector sector,
        Area area,
        String region,
        String period,
        String institution) {}
