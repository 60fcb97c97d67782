package org.edustat.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One number a word. */
interface DictionarySpecification extends InLedger {

    @Test
    default void aWordHasOneNumberWhoeverAsks() throws Exception {
        Dictionary another = OpenLedger.secondDictionary(open());
        Set<Long> ids = new HashSet<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Long>> questions = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                Dictionary asked = i % 2 == 0 ? ledger().dictionary() : another;
                questions.add(() -> asked.id("indicator", "students_at_once"));
            }
            for (Future<Long> answer : threads.invokeAll(questions)) {
                ids.add(answer.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(ids).hasSize(1);
        assertThat(ledger().dictionary().text(ids.iterator().next())).isEqualTo("students_at_once");
        assertThat(ledger().dictionary().find("region", "students_at_once")).isEmpty();
        assertThat(ledger().dictionary().id("region", "students_at_once")).isNotIn(ids);
        assertThatThrownBy(() -> ledger().dictionary().text(987_654)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void aWordMayBeVeryLong() {
        String word = "长".repeat(20_000);

        assertThat(ledger().dictionary().text(ledger().dictionary().id("title", word)))
                .isEqualTo(word);
    }
}
