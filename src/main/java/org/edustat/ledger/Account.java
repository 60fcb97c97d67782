package org.edustat.ledger;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may enter the console.
 *
 * @param password as it was hashed; the password itself is kept nowhere
 * @param region the code of the place outside of which the account sees and does nothing; null for all places
 * @param failures how often in a row a wrong password was given
 * @param lockedUntil when the account may be tried again; null where it is not locked
 */
public record Account(
        String name,
        String password,
        Role role,
        @Nullable String region,
        int failures,
        @Nullable Instant lockedUntil) {

    public boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    @Override
    public String toString() {
        return name + " (" + role.code() + ")";
    }
}
