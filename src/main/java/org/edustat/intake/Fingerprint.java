package org.edustat.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;

import org.edustat.concept.Sha256;

/**
 * The SHA-256 of a stream of bytes.
 *
 * @param sha256 64 hexadecimal digits in small letters
 * @param size how many bytes there were
 */
record Fingerprint(String sha256, long size) {

    private static final int BLOCK = 1 << 16;

    static Fingerprint of(InputStream bytes) throws IOException {
        return of(bytes, OutputStream.nullOutputStream());
    }

    /** Takes the fingerprint of what passes from one to the other. */
    static Fingerprint of(InputStream bytes, OutputStream copy) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] block = new byte[BLOCK];
        long size = 0;
        for (int count = bytes.read(block); count >= 0; count = bytes.read(block)) {
            digest.update(block, 0, count);
            copy.write(block, 0, count);
            size += count;
        }
        return new Fingerprint(Sha256.written(digest), size);
    }
}
