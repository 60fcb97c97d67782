package org.edustat.operations.console.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

import org.edustat.ledger.Accounts;

/**
 * Lets in whoever sits at the machine while there is no account, and turns away whose account has been taken or changed
 * since the session began.
 */
final class Door extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private static final int MISDIRECTED = 421;

    private final House house;
    private final Accounts accounts;

    Door(House house, Accounts accounts) {
        this.house = house;
        this.accounts = accounts;
    }

    /** Whether it lives and is ready is answered whatever has become of the store. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/health/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            letIn(request, response, chain);
        } catch (DataAccessException | TransactionException gone) {
            // who comes is not known then; a page that fails later says so itself
            LOG.error("the store does not answer {}", request.getRequestURI(), gone);
            request.setAttribute("refused", "store");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known instanceof Passport passport && !stillHolds(passport.getPrincipal())) {
            SecurityContextHolder.clearContext();
            if (request.getSession(false) != null) {
                request.getSession().invalidate();
            }
            known = null;
        }
        if (!(known instanceof Passport) && house.open()) {
            // the page of another site may call this machine by a name of its own
            if (!House.isThisMachine(request.getHeader("Host"))) {
                response.sendError(MISDIRECTED);
                return;
            }
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new Passport(Who.AT_THE_MACHINE));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private boolean stillHolds(Who who) {
        return who.atTheMachine()
                ? house.open()
                : accounts.find(who.name()).map(SignIn::who).filter(who::equals).isPresent();
    }
}
