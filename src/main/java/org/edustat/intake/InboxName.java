package org.edustat.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * How a file of the inbox is called. What was unpacked or copied from a Windows machine may be named in GB18030 on a
 * disk whose names are UTF-8; the name is read as it was meant.
 */
final class InboxName {

    private static final char UNKNOWN = '\uFFFD';
    private static final int HEXADECIMAL = 16;

    private InboxName() {}

    /** @param path relative to the inbox */
    static String of(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(InboxName::step)
                .collect(Collectors.joining("/"));
    }

    private static String step(Path name) {
        String told = name.toString();
        return told.indexOf(UNKNOWN) < 0
                ? told
                : MemberName.decoded(bytes(name)).orElse(told);
    }

    /** A link to the file writes each byte of its name that is no letter as a percent sign and two digits. */
    private static byte[] bytes(Path name) {
        String link = name.toUri().getRawPath();
        String written = link.substring(link.lastIndexOf('/') + 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < written.length(); at++) {
            if (written.charAt(at) == '%') {
                bytes.write(Integer.parseInt(written.substring(at + 1, at + 3), HEXADECIMAL));
                at += 2;
            } else {
                bytes.writeBytes(written.substring(at, at + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
