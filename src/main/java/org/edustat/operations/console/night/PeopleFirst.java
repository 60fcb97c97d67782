package org.edustat.operations.console.night;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import org.edustat.pipeline.Courtesy;

/** Tells a run of this process when somebody waits for a page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PeopleFirst extends OncePerRequestFilter {

    private final Courtesy courtesy;

    PeopleFirst(Courtesy courtesy) {
        this.courtesy = courtesy;
    }

    /** A command may be the run itself, and an upload takes as long as its line. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        courtesy.come();
        try {
            chain.doFilter(request, response);
        } finally {
            courtesy.go();
        }
    }
}
