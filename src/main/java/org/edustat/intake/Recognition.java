package org.edustat.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edustat.concept.FileKind;

/** What a file is by its content. The name has a say only where a few lines could be a table or a text. */
final class Recognition {

    /** Enough of a file to tell what it is; a table shows its columns long before. */
    private static final int HEAD_BYTES = 1 << 16;

    private Recognition() {}

    static FileKind kindOf(Path file) throws IOException {
        byte[] head = head(file);
        if (startsAsZip(head)) {
            return OfficeRecognition.kindOf(file);
        }
        if (CompoundRecognition.begins(head)) {
            return CompoundRecognition.kindOf(file);
        }
        boolean whole = head.length < HEAD_BYTES;
        return TextRecognition.decode(head, whole)
                .map(text -> TextRecognition.kindOf(text, file.getFileName().toString()))
                .orElse(FileKind.UNKNOWN);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(HEAD_BYTES);
        }
    }

    private static boolean startsAsZip(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] <= 8 && head[3] <= 8;
    }
}
