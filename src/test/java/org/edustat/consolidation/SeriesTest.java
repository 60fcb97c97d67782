package org.edustat.consolidation;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.edustat.ClaimNotation;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;

import static org.assertj.core.api.Assertions.assertThat;

class SeriesTest {

    private final Consolidation consolidation = new Consolidation(ClaimNotation.CATALOGUE);

    @Test
    void aCountyThatBecameADistrictIsOneSeries() {
        assertThat(series(
                        "350405/students/2022",
                        "350427/students/2020 = 30000",
                        "350405/students/2021 = 31000",
                        "350405/students/2022 = 32000"))
                .containsExactly("2020 350427 -> 30000 changed", "2021 350405 -> 31000", "2022 350405 -> 32000");
    }

    @Test
    void whatWasMergedIsAddedUpAndTheReportedFiguresStay() {
        assertThat(series(
                        "350404/students/2022",
                        "350402/students/2020 = 20000",
                        "350403/students/2020 = 10000",
                        "350402/students/2019 = 19000",
                        "350404/students/2021 = 30500"))
                .containsExactly(
                        "2019 350402 -> at_least 19000 without 350403 changed",
                        "2020 350402 350403 -> 30000 changed",
                        "2021 350404 -> 30500");
    }

    @Test
    void ratesOfMergedPlacesAndDividedPlacesAreNotRestated() {
        assertThat(series(
                        "350404/retention_rate/2022",
                        "350402/retention_rate/2020 = 95",
                        "350403/retention_rate/2020 = 97"))
                .containsExactly("2020 350402 350403 -> - changed");
        assertThat(series("330102/students/2022", "330102/students/2020 = 1", "330104/students/2020 = 2"))
                .containsExactly("2020 330102 330104 -> - changed");
    }

    @Test
    void aNamesakeOfAnotherCityNeverEntersASeries() {
        assertThat(series("130104/students/2022", "130104/students/2020 = 1", "130703/students/2020 = 2"))
                .containsExactly("2020 130104 -> 1");
    }

    private List<String> series(String key, String... lines) {
        return consolidation
                .series(
                        Key.parse(key),
                        consolidation.consolidate(ClaimNotation.observations(lines), List.of(Genre.values())).stream())
                .stream()
                .map(SeriesTest::written)
                .toList();
    }

    private static String written(SeriesPoint point) {
        String codes = String.join(
                " ",
                point.reported().stream().map(figure -> figure.key().region()).toList());
        String restated = point.restated() == null
                ? "-"
                : (point.restated().qualifier().code() + " "
                                + point.restated().value().toPlainString())
                        .replace("exact ", "");
        return point.period().notation() + " " + codes + " -> " + restated
                + (point.missing().isEmpty() ? "" : " without " + String.join(" ", point.missing()))
                + (point.boundary() ? " changed" : "");
    }
}
