package org.edustat.operations.console.page;

import java.time.Duration;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of the pages: as the address says ({@code ?lang=en}), else as it last did, else that of the night. */
public final class Language implements LocaleResolver {

    static final String NAME = "lang";

    private final String usual;
    private final Duration remembered;

    public Language(String usual, Duration remembered) {
        this.usual = usual;
        this.remembered = remembered;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(said(request));
    }

    private String said(HttpServletRequest request) {
        String asked = asked(request);
        if (asked != null) {
            return asked;
        }
        jakarta.servlet.http.Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? usual : cookie.getValue();
    }

    /** Not by a parameter of a form: to ask for one would read the whole of what is sent. */
    static @Nullable String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return null;
        }
        for (String part : query.split("&")) {
            if (part.equals(NAME + "=en") || part.equals(NAME + "=zh")) {
                return part.substring(NAME.length() + 1);
            }
        }
        return null;
    }

    static Locale of(String language) {
        return language.equals("en") ? Locale.ENGLISH : Locale.CHINESE;
    }

    Duration remembered() {
        return remembered;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a language is asked for by an address");
    }
}
