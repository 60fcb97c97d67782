package org.edustat.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.edustat.catalogue.JobsFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How the threads of a run share work. */
class HandsTest {

    @Test
    void theAnswersComeInTheOrderOfTheWork() {
        CountDownLatch second = new CountDownLatch(1);
        try (Hands hands = hands()) {
            List<Integer> answers = hands.each(List.of(1, 2), piece -> {
                if (piece == 1) {
                    await(second);
                }
                second.countDown();
                return piece * 10;
            });

            assertThat(answers).containsExactly(10, 20);
        }
    }

    @Test
    void whatGoesWrongIsToldAsItWas() {
        UncheckedIOException full = new UncheckedIOException(new IOException("No space left on device"));
        try (Hands hands = hands()) {
            List<Integer> work = IntStream.range(0, 100).boxed().toList();

            assertThatThrownBy(() -> hands.each(work, piece -> {
                        if (piece == 3) {
                            throw full;
                        }
                        return piece;
                    }))
                    .isSameAs(full);
        }
    }

    private static Hands hands() {
        return Hands.of(NightlySettings.load(JobsFolder.ofWorkingDirectory(), LocalDate.of(2024, 12, 31))
                .withThreads(2));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
