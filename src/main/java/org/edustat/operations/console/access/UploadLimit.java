package org.edustat.operations.console.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away what says that it is too large before a byte of it is taken in, and names that no file can have. */
final class UploadLimit extends OncePerRequestFilter {

    private final long mostBytes;

    UploadLimit(DataSize most) {
        this.mostBytes = most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > mostBytes) {
            refuse(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (InvalidFileNameException forged) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Not by the page for faults: to make it, the request would be taken in after all. */
    private static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("<p role=\"alert\">文件超过 200 MB，没有接收。 Larger than 200 MB, not taken.</p>");
        response.flushBuffer();
    }
}
