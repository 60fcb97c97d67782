package org.edustat.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Origin;
import org.edustat.concept.Passage;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;
import org.edustat.normalisation.Normalisation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Papers that were read by hand, changed in what must not matter: other digits, other widths, marks between thousands,
 * lines broken within a sentence, places of other names. No value may appear that the text does not hold, and what the
 * numbers are about stays.
 *
 * <p>{@code -Dchanges=5000} changes more papers, {@code -Dseed=…} others.
 */
class ChangedPapersTest {

    private static final int CHANGES = Integer.getInteger("changes", 60);
    private static final long SEED = Long.getLong("seed", 1);

    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final List<String> PAPERS = papers("written", "bureaus", "hands", "places", "counties");
    private static final Normalisation NORMALISATION = new Normalisation(Paper.CATALOGUE);
    private static final Extraction EXTRACTION = new Extraction(Paper.CATALOGUE);

    @Test
    void noValueAppearsThatTheTextDoesNotHold() {
        each((paper, random) -> {
            String changed = paper;
            for (Change change : Change.values()) {
                changed = random.nextBoolean() ? change.in(changed, random) : changed;
            }
            String text = changed;
            read(text).forEach(statement -> holds(statement, text));
        });
    }

    @Test
    void otherDigitsLeaveWhatTheNumbersAreAbout() {
        each((paper, random) ->
                assertThat(told(read(Change.DIGITS.in(paper, random)))).isEqualTo(told(read(paper))));
    }

    @Test
    void otherPlacesLeaveWhatTheNumbersAreAbout() {
        each((paper, random) ->
                assertThat(told(read(Change.PLACES.in(paper, random)))).isEqualTo(told(read(paper))));
    }

    @Test
    void otherWidthsLeaveAllAsItIs() {
        each((paper, random) -> sameValues(paper, Change.WIDTHS.in(paper, random)));
    }

    @Test
    void marksBetweenThousandsLeaveAllAsItIs() {
        each((paper, random) -> sameValues(paper, Change.SEPARATORS.in(paper, random)));
    }

    private static void each(BiConsumer<String, Random> check) {
        for (int number = 0; number < CHANGES; number++) {
            check.accept(PAPERS.get(number % PAPERS.size()), new Random(SEED * CHANGES + number));
        }
    }

    private static void sameValues(String paper, String changed) {
        List<Statement> before = read(paper);
        List<Statement> after = read(changed);
        assertThat(told(after)).isEqualTo(told(before));
        assertThat(after.stream().map(told -> told.quantity().number()).toList())
                .isEqualTo(before.stream().map(told -> told.quantity().number()).toList());
    }

    /** Its span is what it quotes, and its value is made of the figures that stand there. */
    private static void holds(Statement statement, String text) {
        Origin.InText origin = (Origin.InText) statement.origin();
        int start = text.offsetByCodePoints(0, origin.start());
        String written = text.substring(start, text.offsetByCodePoints(start, origin.end() - origin.start()));
        assertThat(written).isEqualTo(origin.text());
        Stream.of(statement.quantity().number(), statement.quantity().upper())
                .filter(value -> value != null)
                .forEach(value -> assertThat(WrittenValues.hold(written, value))
                        .as("%s in %s", value, written)
                        .isTrue());
    }

    private static List<String> told(List<Statement> statements) {
        return statements.stream()
                .map(told -> told.kind() + " " + told.value(Slot.INDICATOR) + " " + told.value(Slot.STAGE) + " "
                        + told.value(Slot.PERIOD))
                .toList();
    }

    private static List<Statement> read(String text) {
        List<Document.Part> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            passages.add(new Passage(start, line, Passage.Role.BODY));
            start += line.length() + 1;
        }
        Document document = new Document(FileKind.TXT, text, passages);
        return EXTRACTION
                .extract(document, NORMALISATION.attribute("paper.txt", document))
                .statements();
    }

    private static List<String> papers(String... folders) {
        List<String> papers = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.list(GOLD.resolve(folder))) {
                for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    papers.add(Files.readString(file));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return papers;
    }
}
