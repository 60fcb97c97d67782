package org.edustat.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Who may enter the console. */
public interface Accounts {

    /** All of them, by name. */
    List<Account> list();

    Optional<Account> find(String name);

    /** Whether there is none at all, so that nobody can sign in. */
    boolean none();

    /**
     * Gives an account.
     *
     * @return false where the name has one already
     */
    boolean add(Account account);

    /** Gives a new password and opens a locked account; false where there is no such account. */
    boolean password(String name, String hashed);

    /** Takes an account; false where there is no such one. */
    boolean remove(String name);

    /** Notes how often in a row a wrong password was given, and until when nobody may try again. */
    void failures(String name, int failures, @Nullable Instant lockedUntil);
}
