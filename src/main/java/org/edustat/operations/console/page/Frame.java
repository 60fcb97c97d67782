package org.edustat.operations.console.page;

import java.util.Locale;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.LocaleResolver;

import org.edustat.operations.console.access.Who;

/** What every page has around it: who looks at it, in which language, and which part of the console it is. */
@ControllerAdvice(annotations = Controller.class)
class Frame {

    private final LocaleResolver languages;
    private final Vocabulary vocabulary;

    Frame(LocaleResolver languages, Vocabulary vocabulary) {
        this.languages = languages;
        this.vocabulary = vocabulary;
    }

    @ModelAttribute
    void around(
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            @Nullable Authentication known) {
        if (Language.asked(request) != null) {
            remember(language, request, response);
        }
        model.addAttribute("lang", language.getLanguage());
        model.addAttribute("w", vocabulary.in(language));
        model.addAttribute("part", part(request));
        if (known != null && known.getPrincipal() instanceof Who who) {
            model.addAttribute("who", who);
        }
    }

    private void remember(Locale language, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(Language.NAME, language.getLanguage());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) ((Language) languages).remembered().toSeconds());
        response.addCookie(cookie);
    }

    /** The first word of the path; that of the first page is "night". */
    private static String part(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length() + 1);
        String first = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        return first.isEmpty() ? "night" : first;
    }
}
