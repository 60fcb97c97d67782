package org.edustat.operations.console.page;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** A page that says what went wrong and what to do, in place of a trace; the log has the trace. */
@ControllerAdvice(annotations = Controller.class)
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Vocabulary vocabulary;

    Faults(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView missing(NotFoundException missing, Locale language) {
        return page("missing", language);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    ModelAndView tooLarge(MaxUploadSizeExceededException large, Locale language) {
        return page("too_large", language);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    ModelAndView unreadable(MultipartException unreadable, Locale language) {
        return page("request", language);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    ModelAndView storeGone(Exception gone, HttpServletRequest request, Locale language) {
        LOG.error("the store does not answer {}", request.getRequestURI(), gone);
        return page("store", language);
    }

    private ModelAndView page(String fault, Locale language) {
        ModelAndView page = new ModelAndView("fault");
        page.addObject("lang", language.getLanguage());
        page.addObject("part", "");
        page.addObject("w", vocabulary.in(language));
        page.addObject("fault", fault);
        return page;
    }
}
