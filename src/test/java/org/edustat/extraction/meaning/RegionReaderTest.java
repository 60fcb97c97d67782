package org.edustat.extraction.meaning;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.Regions;
import org.edustat.concept.Attribution;
import org.edustat.concept.Genre;
import org.edustat.concept.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers for the school year in which the districts of 伊春 were drawn anew. */
class RegionReaderTest {

    private static final Regions REGIONS =
            Catalogue.load(new JobsFolder(Path.of("jobs"))).regions();
    private static final int NEW_YEAR = 2019;

    @Test
    void inThePaperOfANewPlaceTheNameOfTheOldOneMeansTheNewOne() {
        assertThat(place("230726", "学校名称:南岔三小")).isEqualTo("230726");
        assertThat(place("230726", "南岔区第一小学")).isEqualTo("230726");
        assertThat(place("230719", "友好区实验小学")).isEqualTo("230719");
    }

    @Test
    void aPlaceThatWasMergedIntoThePapersOwnStaysWhatItWas() {
        assertThat(place("230718", "翠峦区第一小学")).isEqualTo("230706");
    }

    @Test
    void otherPapersMeanTheOldPlaceWhereTheYearBegins() {
        assertThat(place("230700", "南岔区第一小学")).isEqualTo("230703");
        assertThat(place("230719", "南岔区第一小学")).isEqualTo("230703");
    }

    @Test
    void aCodeAndANameOfAnotherYearMeanThePlaceThatBoreThem() {
        assertThat(place("330100", "330103")).isEqualTo("330103");
        assertThat(place("330100", "330113")).isEqualTo("330113");
    }

    @Test
    void aCodeThatNoYearKnowsIsOfAPartUnknownAndNotOfTheWhole() {
        assertThat(place("330100", "330199")).isEmpty();
        assertThat(told("330100", "310000199")).isNull();
        assertThat(told("330100", "215600")).isNull();
    }

    @Test
    void aSortOfAreaIsNoPlaceOfAnotherYear() {
        assertThat(told("450300", "城区")).isNull();
    }

    private static String place(String own, String label) {
        return Objects.requireNonNull(Objects.requireNonNull(told(own, label)).code());
    }

    private static RegionReader.@Nullable Told told(String own, String label) {
        Attribution paper = new Attribution(
                REGIONS.find(own, NEW_YEAR).orElseThrow(),
                Period.parse("2018/2019"),
                Genre.FORM,
                null,
                "学校名册",
                List.of());
        return new RegionReader(new PlacesOfPaper(REGIONS, paper)).told(label);
    }
}
