package org.edustat.operations.console.access;

import java.security.Principal;

import org.jspecify.annotations.Nullable;

import org.edustat.ledger.Role;

/**
 * Who looks at a page.
 *
 * @param region the place outside of which nothing is shown; null for all places
 * @param stamp changes with the password, so that a session does not outlive it; empty for whoever sits at the machine
 */
public record Who(String name, Role role, @Nullable String region, String stamp) implements Principal {

    /** Whoever sits at the machine while there is no account. */
    static final Who AT_THE_MACHINE = new Who("local", Role.ADMINISTRATOR, null, "");

    @Override
    public String getName() {
        return name;
    }

    public boolean atTheMachine() {
        return stamp.isEmpty();
    }

    public boolean may(Role needed) {
        return role.mayDoWhat(needed);
    }

    /** For templates. */
    public boolean may(String needed) {
        return may(Role.valueOf(needed));
    }
}
