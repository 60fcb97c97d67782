package org.edustat.operations.console.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;

import org.edustat.ledger.Account;
import org.edustat.ledger.Accounts;
import org.edustat.ledger.Deed;
import org.edustat.ledger.Journal;
import org.edustat.ledger.Passwords;

/** Compares names and passwords; who guesses too often has to wait. */
final class SignIn implements AuthenticationProvider {

    private static final int MOST_FAILURES = 5;
    private static final Duration LOCKED = Duration.ofMinutes(15);

    private final Accounts accounts;
    private final Journal journal;
    private final PasswordEncoder encoder;
    private final Clock clock;

    /** Compared where there is no account, so that the time it takes tells nobody which names there are. */
    private final String nobodys;

    SignIn(Accounts accounts, Journal journal, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.journal = journal;
        this.encoder = encoder;
        this.clock = clock;
        this.nobodys = Passwords.hash("nobody");
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName();
        String password = String.valueOf(asked.getCredentials());
        Optional<Account> found = accounts.find(name);
        boolean right = encoder.matches(password, found.map(Account::password).orElse(nobodys));
        if (found.isEmpty()) {
            note(name, "access.wrong_password");
            throw new BadCredentialsException(name);
        }
        Account account = found.get();
        if (account.lockedAt(clock.instant())) {
            note(name, "access.locked");
            throw new LockedException(name);
        }
        if (!right) {
            fail(account);
            throw new BadCredentialsException(name);
        }
        accounts.failures(name, 0, null);
        return new Passport(who(account));
    }

    private void fail(Account account) {
        int failures = account.failures() + 1;
        boolean enough = failures >= MOST_FAILURES;
        Instant until = enough ? clock.instant().plus(LOCKED) : null;
        accounts.failures(account.name(), enough ? 0 : failures, until);
        note(account.name(), enough ? "access.locked" : "access.wrong_password");
    }

    private void note(String name, String what) {
        journal.note(new Deed(clock.instant(), name, "console", what, name, ""));
    }

    static Who who(Account account) {
        return new Who(account.name(), account.role(), account.region(), stamp(account));
    }

    private static String stamp(Account account) {
        return Integer.toHexString(account.password().hashCode());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
