package org.edustat.blackbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of an inbox by the paths that the workbook names; a member of an archive is taken out of it first. */
record SentFiles(Path inbox) {

    /** How archives are named that Windows packs in China. */
    private static final Charset NAMES = Charset.forName("GB18030");

    Optional<Path> find(String path) throws IOException {
        Path file = inbox.resolve(path);
        if (Files.isRegularFile(file)) {
            return Optional.of(file);
        }
        int member = path.indexOf(".zip/") + ".zip/".length();
        Path archive = inbox.resolve(path.substring(0, Math.max(0, member - 1)));
        return Files.isRegularFile(archive) ? unpacked(archive, path.substring(member)) : Optional.empty();
    }

    private static Optional<Path> unpacked(Path archive, String member) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile(), NAMES)) {
            ZipEntry entry = zip.getEntry(member);
            if (entry == null) {
                return Optional.empty();
            }
            Path folder = Files.createTempDirectory("member");
            Path file = folder.resolve(Path.of(member).getFileName());
            file.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            try (InputStream bytes = zip.getInputStream(entry)) {
                Files.copy(bytes, file);
            }
            return Optional.of(file);
        }
    }
}
