package org.edustat.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How submissions are entered, superseded and listed. */
interface SubmissionsSpecification extends InLedger {

    @Test
    default void aSubmissionGetsANumberAndIsFoundAgain() {
        Submission received = ledger().submissions().receive(Samples.arrived("410600-鹤壁市/2020/小学.xlsx", "a"));

        assertThat(received.id()).isPositive();
        assertThat(received)
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(Samples.arrived("410600-鹤壁市/2020/小学.xlsx", "a"));
        assertThat(ledger().submissions().find(received.id())).contains(received);
        assertThat(ledger().submissions().find(received.path())).contains(received);
        assertThat(ledger().submissions().find("nothing")).isEmpty();
    }

    @Test
    default void theSameSubmissionOfTheSameNightIsEnteredOnce() {
        Submission first = ledger().submissions().receive(Samples.arrived("a.xlsx", "a"));
        ledger().submissions().outcome(first.id(), Outcome.ACCEPTED, null);

        Submission again = ledger().submissions().receive(Samples.arrived("a.xlsx", "a"));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(ledger().submissions().list()).hasSize(1);
    }

    @Test
    default void manyAreEnteredInTheirOrderAndThoseKnownKeepTheirNumbers() {
        Submission known = ledger().submissions().receive(Samples.arrived("050.xlsx", "a"));
        ledger().submissions().outcome(known.id(), Outcome.ACCEPTED, null);
        List<Submission> arrived = IntStream.range(0, 250)
                .mapToObj(number -> Samples.arrived("%03d.xlsx".formatted(number), "a"))
                .toList();

        List<Submission> entered = ledger().submissions().receive(arrived);

        assertThat(entered)
                .extracting(Submission::path)
                .containsExactlyElementsOf(
                        arrived.stream().map(Submission::path).toList());
        assertThat(entered.get(50).id()).isEqualTo(known.id());
        assertThat(entered.get(50).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(entered.stream().filter(one -> one.id() != known.id()).toList())
                .isSortedAccordingTo(Comparator.comparingLong(Submission::id));
        assertThat(ledger().submissions().receive(arrived)).isEqualTo(entered);
        assertThat(ledger().submissions().receive(List.of())).isEmpty();
    }

    @Test
    default void bytesThatComeBackAfterOthersAreANewSubmission() {
        Submission a = ledger().submissions().receive(Samples.arrived("a.xlsx", "a"));
        Submission b = ledger().submissions().receive(Samples.arrived("a.xlsx", "b"));
        ledger().submissions().supersede(a.id(), b.id());

        Submission back = ledger().submissions().receive(Samples.arrived("a.xlsx", "a"));

        assertThat(back.id()).isNotIn(a.id(), b.id());
        assertThat(back.outcome()).isEqualTo(Outcome.RECEIVED);
    }

    @Test
    default void aNewerSubmissionSupersedesAndTheOlderKeepsItsContents() {
        Submission older = accepted("a.xlsx", "a", 3);
        Submission newer = accepted("a.xlsx", "b", 2);
        ledger().submissions().supersede(older.id(), newer.id());

        assertThat(ledger().submissions().current()).extracting(Submission::id).containsExactly(newer.id());
        assertThat(ledger().submissions().history("a.xlsx"))
                .extracting(Submission::outcome)
                .containsExactly(Outcome.SUPERSEDED, Outcome.ACCEPTED);
        assertThat(ledger().submissions().entries(older.id())).hasSize(3);
        assertThat(ledger().claims().ofPlaces()).hasSize(2);
    }

    @Test
    default void listsAreInTheOrderOfPathsWhateverTheStoresOrder() {
        List<String> paths = List.of("Z.xlsx", "a.xlsx", "a/b.xlsx", "a_b.xlsx", "郑.xlsx", "鹤.xlsx", "\uE000.xlsx");
        List<String> shuffled = new ArrayList<>(paths);
        Collections.reverse(shuffled);
        shuffled.forEach(path -> ledger().submissions().receive(Samples.arrived(path, path)));

        assertThat(ledger().submissions().current())
                .extracting(Submission::path)
                .isSortedAccordingTo(String::compareTo)
                .containsExactlyInAnyOrderElementsOf(paths);
    }

    @Test
    default void listsCanBeLimitedToOutcomes() {
        Submission good = accepted("a.xlsx", "a", 1);
        Submission bad = ledger().submissions().receive(Samples.arrived("b.xlsx", "b"));
        ledger().submissions().outcome(bad.id(), Outcome.QUARANTINED, "缺少单位");

        assertThat(ledger().submissions().list(Outcome.ACCEPTED))
                .extracting(Submission::id)
                .containsExactly(good.id());
        assertThat(ledger().submissions().list(Outcome.QUARANTINED, Outcome.REJECTED))
                .extracting(Submission::reason)
                .containsExactly("缺少单位");
    }

    @Test
    default void aReasonWithCharactersThatNoStoreTakesIsKeptReadable() {
        Submission odd = ledger().submissions().receive(Samples.arrived("a.xlsx", "a"));

        ledger().submissions().outcome(odd.id(), Outcome.QUARANTINED, "名\u0000称\uD842");

        assertThat(ledger().submissions().find(odd.id()).orElseThrow().reason()).isEqualTo("名\uFFFD称?");
    }

    @Test
    default void whatIsSaidOfAnUnknownSubmissionIsRefused() {
        assertThatThrownBy(() -> ledger().submissions().outcome(987_654, Outcome.ACCEPTED, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger().submissions().keep(987_654, Contents.unreadable(List.of(), "?")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
