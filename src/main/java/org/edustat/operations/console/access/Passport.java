package org.edustat.operations.console.access;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import org.edustat.ledger.Role;

/** What Spring's security keeps of who has signed in: the role with all those below it. */
final class Passport extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Who who;

    Passport(Who who) {
        super(authorities(who.role()));
        this.who = who;
        setAuthenticated(true);
    }

    private static Collection<GrantedAuthority> authorities(Role role) {
        return Stream.of(Role.values())
                .filter(role::mayDoWhat)
                .<GrantedAuthority>map(one -> new SimpleGrantedAuthority("ROLE_" + one.name()))
                .toList();
    }

    @Override
    public Object getCredentials() {
        return List.of();
    }

    @Override
    public Who getPrincipal() {
        return who;
    }
}
