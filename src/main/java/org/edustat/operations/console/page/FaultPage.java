package org.edustat.operations.console.page;

import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What is shown where no page of ours could answer. */
@Controller
class FaultPage implements ErrorController {

    private final Vocabulary vocabulary;

    FaultPage(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** For programs. */
    record Fault(int status, String what) {}

    @RequestMapping("/error")
    String page(Model model, HttpServletRequest request, Locale language) {
        model.addAttribute("fault", fault(request));
        model.addAttribute("part", "");
        return "fault";
    }

    @RequestMapping(path = "/error", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Fault object(HttpServletRequest request, HttpServletResponse response, Locale language) {
        return new Fault(response.getStatus(), vocabulary.in(language).text("fault." + fault(request)));
    }

    private static String fault(HttpServletRequest request) {
        Object refused = request.getAttribute("refused");
        if (refused != null) {
            return refused.toString();
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : HttpStatus.NOT_FOUND.value();
        return switch (code) {
            case 400, 405, 415 -> "request";
            case 401 -> "sign_in";
            case 403 -> "denied";
            case 404 -> "missing";
            case 413 -> "too_large";
            case 421 -> "misdirected";
            default -> "other";
        };
    }
}
