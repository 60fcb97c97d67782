package org.edustat.concept;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class KeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "410600/teachers_hired/2020",
                "410600/students/2019/2020;stage=primary",
                "419001/schools/2018;stage=preschool;sector=public;area=rural",
                "340403/inclusive_share/..2020;stage=preschool",
                "410600/students/2020;institution=第一小学"
            })
    void isReadAsItIsWritten(String notation) {
        assertThat(Key.parse(notation).notation()).isEqualTo(notation);
    }

    @Test
    void whatIsNotSaidIsAll() {
        Key key = Key.parse("410600/teachers_hired/2020");

        assertThat(key.stage()).isEqualTo(Stage.ALL);
        assertThat(key.sector()).isEqualTo(Sector.ALL);
        assertThat(key.area()).isEqualTo(Area.ALL);
    }

    @Test
    void saysWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Key.parse("410600/teachers_hired"))
                .withMessageContaining("region/indicator/period");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Key.parse("410600/students/2020;stage=nursery"))
                .withMessageContaining("nursery");
    }
}
