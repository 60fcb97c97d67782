package org.edustat.ledger;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StoreUrlTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./x, jdbc:h2:file:./x;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;QUERY_CACHE_SIZE=64;PAGE_SIZE=4096",
        "jdbc:h2:./x;CACHE_SIZE=1024, jdbc:h2:./x;CACHE_SIZE=1024;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;QUERY_CACHE_SIZE=64;PAGE_SIZE=4096",
        "jdbc:h2:./x;write_delay=5, jdbc:h2:./x;write_delay=5;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;QUERY_CACHE_SIZE=64;PAGE_SIZE=4096",
        "jdbc:h2:mem:x;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0,"
                + " jdbc:h2:mem:x;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;QUERY_CACHE_SIZE=64;PAGE_SIZE=4096",
        "jdbc:postgresql://host/x?user=u, jdbc:postgresql://host/x?user=u",
    })
    void anH2AddressGetsTheSettingsThatItLacks(String given, String completed) {
        assertThat(new StoreUrl(given).jdbc()).isEqualTo(completed);
    }

    @Test
    void onlyAnEmbeddedStoreHasAFile() {
        assertThat(StoreUrl.inFile(Path.of("/data/.ledger/edustat")).file()).contains(Path.of("/data/.ledger/edustat"));
        assertThat(new StoreUrl("jdbc:h2:/data/edustat;CACHE_SIZE=1").file()).contains(Path.of("/data/edustat"));
        assertThat(new StoreUrl("jdbc:h2:mem:x").file()).isEmpty();
        assertThat(new StoreUrl("jdbc:h2:tcp://host/x").file()).isEmpty();
        assertThat(new StoreUrl("jdbc:postgresql://host/x").file()).isEmpty();
    }

    @Test
    void whatIsShownHasNoSecrets() {
        assertThat(new StoreUrl("jdbc:postgresql://u:secret@host/x?user=u&password=secret").shown())
                .isEqualTo("jdbc:postgresql://host/x");
        assertThat(new StoreUrl("jdbc:h2:./x;PASSWORD=secret")).hasToString("jdbc:h2:./x");
    }
}
