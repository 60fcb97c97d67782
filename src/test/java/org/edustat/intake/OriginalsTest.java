package org.edustat.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.FileKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OriginalsTest {

    @TempDir
    Path inbox;

    @TempDir
    Path store;

    @Test
    void anOriginalIsKeptUnderItsFingerprintAndCannotBeWritten() throws IOException {
        Arrival arrival = arrive("小学5所");

        Path kept = new Originals(store).keep(arrival);

        assertThat(kept).hasContent("小学5所");
        assertThat(store.relativize(kept)).isEqualTo(Path.of(arrival.sha256().substring(0, 2), arrival.sha256()));
        assertThat(Files.getPosixFilePermissions(kept))
                .noneMatch(right -> right.name().endsWith("WRITE"));
        assertThat(new Originals(store).find(arrival.sha256())).isEqualTo(kept);
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        Arrival arrival = arrive("小学5所");
        Originals originals = new Originals(store);

        assertThat(originals.keep(arrival)).isEqualTo(originals.keep(arrival));
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void aFileThatChangedMeanwhileIsNotKept() throws IOException {
        Arrival arrival = arrive("小学5所");
        Files.writeString(arrival.file(), "小学6所");

        assertThatThrownBy(() -> new Originals(store).keep(arrival))
                .isInstanceOfSatisfying(
                        ChangedArrivalException.class,
                        changed -> assertThat(changed.finding().rule()).isEqualTo("intake.changed"));
        assertThat(files()).isZero();
    }

    @Test
    void aFolderThatBecameALinkIsNotFollowed() throws IOException {
        Path folder = Files.createDirectory(inbox.resolve("a"));
        Files.writeString(folder.resolve("a.txt"), "小学5所");
        Arrival arrival = new Intake().scan(inbox).get(0);
        Path elsewhere = Files.move(folder, store.resolve("elsewhere"));
        Files.createSymbolicLink(folder, elsewhere);

        assertThatThrownBy(() -> new Originals(store).keep(arrival)).isInstanceOf(ChangedArrivalException.class);
    }

    @Test
    void aCopyThatWasKilledHalfWayIsMadeAnew() throws IOException {
        Arrival arrival = arrive("小学5所");
        Originals originals = new Originals(store);
        String part = "%s-%08x.part".formatted(arrival.sha256(), arrival.path().hashCode());
        Path shelf = Files.createDirectory(store.resolve(arrival.sha256().substring(0, 2)));
        Files.writeString(shelf.resolve(part), "小");

        assertThat(originals.keep(arrival)).hasContent("小学5所");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void whatIsNoFingerprintLeadsNowhere() {
        assertThatThrownBy(() -> new Originals(store).find("../../etc/passwd"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Originals(store).find("a".repeat(64)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Arrival arrive(String text) throws IOException {
        Files.writeString(inbox.resolve("a.txt"), text);
        Arrival arrival = new Intake().scan(inbox).get(0);
        assertThat(arrival.kind()).isEqualTo(FileKind.TXT);
        return arrival;
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(store)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
