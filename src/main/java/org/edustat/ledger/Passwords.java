package org.edustat.ledger;

import java.util.Objects;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept: hashed, and so that the way may be changed without asking anybody for a new one. */
public final class Passwords {

    /** Shorter ones are guessed. */
    public static final int FEWEST_SIGNS = 10;

    /** The way of hashing takes no more bytes of one. */
    public static final int MOST_BYTES = 72;

    private Passwords() {}

    /** A password as it is kept. */
    public static String hash(String password) {
        return Objects.requireNonNull(encoder().encode(password));
    }

    public static PasswordEncoder encoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
