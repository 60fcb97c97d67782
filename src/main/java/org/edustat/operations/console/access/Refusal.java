package org.edustat.operations.console.access;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

import org.edustat.ledger.Deed;
import org.edustat.ledger.Journal;
import org.edustat.operations.console.ConsoleSettings;

/** What is answered to who may not: a page to sign in, or one that says what is missing; a line in the journal. */
final class Refusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String SIGN_IN = "/login?expired";

    private final Journal journal;
    private final ConsoleSettings settings;
    private final House house;

    Refusal(Journal journal, ConsoleSettings settings, House house) {
        this.house = house;
        this.journal = journal;
        this.settings = settings;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (forPrograms(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", request.getContextPath() + SIGN_IN);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + "/login");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        String name = known instanceof Passport passport ? passport.getName() : "?";
        if (!(known instanceof Passport) && !house.open() && !forPrograms(request)) {
            note(name, "access.expired", request);
            response.sendRedirect(request.getContextPath() + SIGN_IN);
            return;
        }
        String what = why instanceof CsrfException ? "access.forged" : "access.denied";
        note(name, what, request);
        request.setAttribute("refused", why instanceof CsrfException ? "forged" : "denied");
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private void note(String name, String what, HttpServletRequest request) {
        journal.note(new Deed(
                settings.clock().instant(),
                name,
                "console",
                what,
                request.getMethod() + " " + request.getRequestURI(),
                ""));
    }

    static boolean forPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
