package org.edustat.operations.console.door;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import org.edustat.ledger.StoreHold;
import org.edustat.ledger.StoreHolder;
import org.edustat.operations.console.Commands;
import org.edustat.operations.console.access.House;

/** Takes commands of this machine from whoever can read the token beside the store. */
@RestController
class CommandDoor {

    private static final int TOKEN_BYTES = 32;

    private final Commands commands;
    private final StoreHold hold;
    private final House house;
    private final String token;

    CommandDoor(Commands commands, StoreHold hold, House house) {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
        this.commands = commands;
        this.hold = hold;
        this.house = house;
    }

    @EventListener
    void opened(WebServerInitializedEvent event) {
        String host = house.address().isAnyLocalAddress()
                ? "127.0.0.1"
                : house.address().getHostAddress();
        hold.open(new StoreHolder.Door(
                (host.contains(":") ? "[" + host + "]" : host) + ":"
                        + event.getWebServer().getPort(),
                token));
    }

    @PostMapping("/command")
    void command(
            @RequestHeader(name = "X-Edustat-Token", required = false) @Nullable String shown,
            @RequestBody Wanted wanted,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (shown == null || !isToken(shown) || !request.getRemoteAddr().equals(request.getLocalAddr())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        response.setContentType("application/x-ndjson");
        response.setCharacterEncoding("UTF-8");
        Teller teller = new Teller(response.getOutputStream());
        PrintWriter out = teller.out();
        PrintWriter err = teller.err();
        byte[] input = wanted.input().getBytes(StandardCharsets.UTF_8);
        int exit = commands.execute(
                new Commands.Asked(wanted.arguments(), wanted.person(), new ByteArrayInputStream(input)), out, err);
        out.flush();
        err.flush();
        teller.tell(new Said(null, null, exit));
    }

    private boolean isToken(String shown) {
        return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
