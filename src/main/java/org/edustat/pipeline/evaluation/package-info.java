/**
 * What a night concludes about the places, drawn anew only where something changed.
 *
 * <p>The entry is {@link org.edustat.pipeline.evaluation.PlaceByPlace}. What is concluded about a neighbourhood (a
 * prefecture with its counties, a province with its prefectures, the country) depends on the papers that speak of its
 * places, on what the night is drawn by, on the business date as far as a rule asks for it, and on neighbourhoods with
 * which it has a tie. Each section keeps what it depended on; where all of that is as it was, the section of the run
 * before serves again. Neighbourhoods are taken one after the other, so that no night holds all claims.
 */
@NullMarked
package org.edustat.pipeline.evaluation;

import org.jspecify.annotations.NullMarked;
