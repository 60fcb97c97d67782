package org.edustat.operations.console.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.edustat.ledger.Accounts;
import org.edustat.operations.console.ConsoleSettings;

/**
 * Where the console listens and whether it asks who comes. While there is no account it listens on this machine alone,
 * and whoever sits at it may do everything.
 */
public final class House {

    private static final String EVERYWHERE = "0.0.0.0";
    private static final String HERE = "127.0.0.1";

    private final Accounts accounts;
    private final String host;
    private final boolean loopback;

    /** @throws OpenHouseException where it should listen elsewhere though there is no account */
    House(Accounts accounts, ConsoleSettings settings) {
        this.accounts = accounts;
        boolean nobody = accounts.none();
        this.host = Objects.requireNonNullElse(settings.host(), nobody ? HERE : EVERYWHERE);
        this.loopback = address().isLoopbackAddress();
        if (nobody && !loopback) {
            throw new OpenHouseException(host);
        }
    }

    public InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw new OpenHouseException(host, unknown);
        }
    }

    /** Whether whoever comes may do everything. */
    public boolean open() {
        return loopback && accounts.none();
    }

    /** Whether a browser means this machine by the name; another site's name may lead here too. */
    static boolean isThisMachine(@Nullable String name) {
        return name != null && name.matches("(localhost|127(\\.\\d+){3}|\\[::1])(:\\d+)?");
    }
}
