package org.edustat.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.edustat.concept.FileKind;
import org.edustat.concept.Messages;
import org.edustat.reading.ZipFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Each member of an archive is a submission of its own; what goes too far is set aside by name. */
class ArchiveTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String NAME = "410600-鹤壁市-2020年报送.zip";
    private static final int SYMBOLIC_LINK = 0120777;

    @TempDir
    Path inbox;

    @Test
    void eachMemberArrivesUnderThePathOfItsArchive() {
        new Packing().with("小学/表.csv", "年份,数\n2020,5\n").with("说明.txt", "鹤壁").in(inbox, "2020/" + NAME);

        assertThat(scan())
                .extracting(Arrival::path, Arrival::kind)
                .containsExactly(tuple("2020/%s/小学/表.csv", FileKind.CSV), tuple("2020/%s/说明.txt", FileKind.TXT));
        assertThat(scan().get(0).name()).isEqualTo("表.csv");
    }

    @Test
    void whatProgramsLeaveBehindIsPassedOver() {
        new Packing()
                .with("a.txt", "鹤壁")
                .with("__MACOSX/._a.txt", "x")
                .with("b/.DS_Store", "x")
                .with("b/Thumbs.db", "x")
                .with("~$a.xlsx", "x")
                .with("空/", "")
                .in(inbox, NAME);

        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void aNameIsReadAsItsProgramWroteIt() throws IOException {
        new Packing(GB18030, false).with("联通.txt", "一").in(inbox, "windows.zip");
        new Packing(StandardCharsets.UTF_8, false).with("联通.txt", "一").in(inbox, "mac.zip");
        new Packing(StandardCharsets.UTF_8, true).with("联通.txt", "一").in(inbox, "flag.zip");

        assertThat(scan())
                .extracting(Arrival::path)
                .containsExactly("flag.zip/联通.txt", "mac.zip/联通.txt", "windows.zip/联通.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/cron.d/a",
                "b/../../a.txt",
                "/etc/passwd",
                "..\\a.txt",
                "b\\a.txt",
                "C:/a.txt",
                "nul.txt",
                "b/COM1",
                "a\u0000.txt",
                "a\u202Exslx.txt",
                "..",
            })
    void aNameThatMisleadsIsSetAsideAndTheOthersAreTaken(String name) {
        Packing packing = new Packing();
        ZipArchiveEntry odd = new ZipArchiveEntry("placeholder") {
            @Override
            public String getName() {
                return name;
            }
        };
        packing.with(odd, new byte[] {'a'}).with("good.txt", "鹤壁").in(inbox, NAME);

        assertThat(scan())
                .hasSize(2)
                .filteredOn(arrival -> !arrival.readable())
                .singleElement()
                .satisfies(arrival -> {
                    assertThat(arrival.trouble().rule()).isEqualTo("intake.member_name");
                    assertThat(arrival.path()).doesNotContain("\u0000", "\u202E");
                    assertThat(Messages.chinese().what(arrival.trouble())).contains(NAME);
                });
        assertThat(scan()).filteredOn(Arrival::readable).hasSize(1);
    }

    @Test
    void aNameThatNoSystemCouldHoldIsSetAside() {
        new Packing()
                .with("长".repeat(90) + ".txt", "一")
                .with("长".repeat(80) + ".txt", "二")
                .in(inbox, NAME);

        assertThat(troubles()).containsExactly("intake.member_name_too_long");
        assertThat(scan()).filteredOn(Arrival::readable).hasSize(1);
    }

    @Test
    void anArchiveInAnArchiveIsOpenedAndOneDeeperIsNot() {
        byte[] third = new Packing().with("c.txt", "丙").bytes();
        byte[] second =
                new Packing().with("b.txt", "乙").with("third.zip", third).bytes();
        new Packing().with("a.txt", "甲").with("second.zip", second).in(inbox, NAME);

        assertThat(names()).containsExactly("a.txt", "second.zip/b.txt", "second.zip/third.zip");
        assertThat(troubles()).containsExactly("intake.archive_too_deep");
    }

    @Test
    void officeFilesAreNoArchives() {
        new Packing().with("[Content_Types].xml", "<Types/>").in(inbox, "a.pptx");
        new Packing().with("META-INF/MANIFEST.MF", "").in(inbox, "b.jar");
        new Packing().with("OFD.xml", "<OFD/>").in(inbox, "c.ofd");

        assertThat(scan()).extracting(Arrival::kind).containsExactly(FileKind.UNKNOWN, FileKind.UNKNOWN, FileKind.OFD);
    }

    @Test
    void aPasswordIsNamed() throws IOException {
        byte[] archive = new Packing().with("a.txt", "甲").bytes();
        Files.write(inbox.resolve(NAME), Packing.locked(archive));

        assertThat(troubles()).containsExactly("intake.archive_locked");
        assertThat(scan()).extracting(Arrival::path).containsExactly(NAME);

        byte[] mixed = new Packing().with("a.txt", "甲").with("b.txt", "乙").bytes();
        byte[] locked = Packing.locked(mixed);
        int second = new String(mixed, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        locked[second + 8] &= ~1;
        Files.write(inbox.resolve(NAME), locked);

        assertThat(troubles()).containsExactly("intake.member_locked");
        assertThat(scan()).filteredOn(Arrival::readable).hasSize(1);
    }

    @Test
    void aMemberThatGrowsWithoutMeasureIsSetAsideAlone() {
        new Packing().with("a.txt", "甲").with("bomb.txt", Packing.zeros(40)).in(inbox, NAME);

        assertThat(troubles()).containsExactly("intake.member_bomb");
        assertThat(names()).containsExactly("a.txt", "bomb.txt");
    }

    @Test
    void anArchiveThatGrowsWithoutMeasureIsSetAsideWhole() throws IOException {
        Packing bomb = new Packing();
        byte[] much = Packing.zeros(14);
        for (int member = 0; member < 6; member++) {
            bomb.with(member + ".txt", much);
        }
        byte[] packed = bomb.bytes();
        Files.write(inbox.resolve(NAME), packed);
        new Packing().with("bomb.zip", packed).with("a.txt", "甲").in(inbox, "outer.zip");

        assertThat(scan()).extracting(Arrival::path).containsExactly(NAME, "outer.zip/a.txt", "outer.zip/bomb.zip");
        assertThat(troubles()).containsExactly("intake.archive_bomb", "intake.archive_bomb");
    }

    @Test
    void anArchiveOfTooManyMembersIsSetAside() {
        Packing many = new Packing();
        for (int member = 0; member <= ArchiveBounds.MEMBERS; member++) {
            many.with(member + ".txt", "甲");
        }
        many.in(inbox, NAME);

        assertThat(troubles()).containsExactly("intake.archive_too_many");
        assertThat(Messages.chinese().what(scan().get(0).trouble())).contains("5000");
    }

    @Test
    void aDamagedMemberIsSetAsideAlone() throws IOException {
        ZipArchiveEntry stored = new ZipArchiveEntry("b.txt");
        stored.setMethod(ZipMethod.STORED.getCode());
        byte[] archive = new Packing()
                .with("a.txt", "甲")
                .with(stored, "Hebi".getBytes(GB18030))
                .bytes();
        archive[new String(archive, StandardCharsets.ISO_8859_1).indexOf("Hebi")] ^= 1;
        Files.write(inbox.resolve(NAME), archive);

        assertThat(troubles()).containsExactly("intake.member_damaged");
        assertThat(scan()).filteredOn(Arrival::readable).hasSize(1);
    }

    @Test
    void anArchiveWhoseListIsLostIsNoArchiveAnyMore() throws IOException {
        byte[] archive = new Packing().with("a.txt", "甲").bytes();
        Files.write(inbox.resolve(NAME), Arrays.copyOf(archive, archive.length - 30));

        assertThat(scan()).extracting(Arrival::kind).containsExactly(FileKind.UNKNOWN);
    }

    @Test
    void anArchiveOfNothingSaysSo() {
        new Packing().in(inbox, "a.zip");
        new Packing().with("__MACOSX/a", "x").in(inbox, "b.zip");

        assertThat(troubles()).containsExactly("intake.archive_empty", "intake.archive_empty");
    }

    @Test
    void aLinkInAnArchiveLeadsNowhere() {
        ZipArchiveEntry link = new ZipArchiveEntry("a.txt");
        link.setUnixMode(SYMBOLIC_LINK);
        new Packing()
                .with(link, "/etc/passwd".getBytes(GB18030))
                .with("b.txt", "乙")
                .in(inbox, NAME);

        assertThat(troubles()).containsExactly("intake.link");
    }

    @Test
    void ofTwoMembersWithOneNameNeitherIsTakenUnlessTheyAreTheSame() {
        new Packing()
                .with("a.txt", "甲")
                .with("a.txt", "乙")
                .with("b.txt", "丙")
                .with("b.txt", "丙")
                .in(inbox, NAME);

        assertThat(names()).containsExactly("a.txt", "b.txt");
        assertThat(troubles()).containsExactly("intake.member_twice");
    }

    @Test
    void membersAreKeptAsOriginalsFromAnyDepth(@TempDir Path store) {
        byte[] inner = new Packing().with("b.csv", "年份,数\n2020,5\n").bytes();
        new Packing()
                .with("a.xlsx", ZipFiles.workbook(""))
                .with("inner.zip", inner)
                .in(inbox, NAME);
        Originals originals = new Originals(store);

        assertThat(scan())
                .hasSize(2)
                .allSatisfy(arrival -> assertThat(originals.keep(arrival))
                        .hasSize(arrival.size())
                        .isEqualTo(originals.find(arrival.sha256())));
    }

    @Test
    void nothingUnpackedStaysBehind() throws IOException {
        new Packing().with("a.txt", "甲").with("bomb.txt", Packing.zeros(40)).in(inbox, NAME);
        scan();

        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(Spill.PREFIX));
        }
    }

    private List<Arrival> scan() {
        return new Intake().scan(inbox);
    }

    private List<String> names() {
        return scan().stream()
                .map(arrival -> arrival.path().substring(NAME.length() + 1))
                .toList();
    }

    private List<String> troubles() {
        return scan().stream()
                .filter(arrival -> !arrival.readable())
                .map(arrival -> arrival.trouble().rule())
                .toList();
    }

    private static Tuple tuple(String path, FileKind kind) {
        return Tuple.tuple(path.formatted(NAME), kind);
    }
}
