package org.edustat.ledger;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.edustat.concept.Explanation;

import static org.assertj.core.api.Assertions.assertThat;

/** Why doubtful figures are right. */
interface ExplanationsSpecification extends InLedger {

    @Test
    default void whatAFileExplainsTakesThePlaceOfWhatItExplainedBefore() {
        ledger().explanations()
                .replace("explanations.csv", List.of(explanation("410602", null), explanation("410603", null)));
        ledger().explanations().replace("console", List.of(explanation("410611", LocalDate.of(2022, 12, 31))));
        ledger().explanations().replace("explanations.csv", List.of(explanation("410602", null)));

        assertThat(ledger().explanations().list())
                .containsExactly(explanation("410602", null), explanation("410611", LocalDate.of(2022, 12, 31)));
        ledger().explanations().replace("explanations.csv", List.of());
        ledger().explanations().replace("console", List.of());
        assertThat(ledger().explanations().list()).isEmpty();
    }

    private static Explanation explanation(String region, LocalDate expires) {
        return new Explanation(
                "year_on_year_jump",
                region,
                "students",
                "2021",
                "",
                "学校撤并",
                "王五",
                LocalDate.of(2022, 2, 1),
                expires,
                "x");
    }
}
