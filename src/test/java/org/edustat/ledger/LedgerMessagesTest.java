package org.edustat.ledger;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerMessagesTest {

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertThat(keys(Locale.CHINESE)).isEqualTo(keys(Locale.ENGLISH)).contains("ledger.held", "ledger.unreadable");
    }

    private static Set<String> keys(Locale language) {
        return ResourceBundle.getBundle("messages.ledger", language).keySet();
    }
}
