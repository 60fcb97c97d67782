package org.edustat.assessment;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AssessmentMessagesTest {

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertThat(keys(Locale.CHINESE)).isEqualTo(keys(Locale.ENGLISH)).isNotEmpty();
    }

    @Test
    void eachFindingSaysWhatIsWrongAndHowToMendIt() {
        Set<String> keys = keys(Locale.CHINESE);
        assertThat(keys)
                .allMatch(key -> key.endsWith(".what")
                        ? keys.contains(key.replace(".what", ".mend"))
                        : keys.contains(key.replace(".mend", ".what")));
    }

    private static Set<String> keys(Locale language) {
        return ResourceBundle.getBundle("messages.assessment", language).keySet();
    }
}
