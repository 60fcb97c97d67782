package org.edustat.operations.console.api;

import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import org.edustat.catalogue.UnusableJobException;
import org.edustat.operations.console.page.NotFoundException;
import org.edustat.operations.console.page.Refusals;
import org.edustat.operations.console.page.Vocabulary;
import org.edustat.operations.console.page.Words;
import org.edustat.operations.console.submissions.Uploads;
import org.edustat.pipeline.DecisionRefusedException;
import org.edustat.pipeline.RunRefusedException;
import org.edustat.pipeline.RunUnderWayException;
import org.edustat.pipeline.UnknownRunException;

/** What went wrong, as an object: the status and one sentence. */
@RestControllerAdvice(annotations = RestController.class)
class ApiFaults {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

    private final Vocabulary vocabulary;

    ApiFaults(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** For programs. */
    record Fault(int status, String what) {}

    @ExceptionHandler({NotFoundException.class, UnknownRunException.class})
    ResponseEntity<Fault> missing(RuntimeException missing, Locale language) {
        return fault(HttpStatus.NOT_FOUND, words(language).text("fault.missing"));
    }

    @ExceptionHandler({RunUnderWayException.class, RunRefusedException.class, DecisionRefusedException.class})
    ResponseEntity<Fault> refused(RuntimeException refused, Locale language) {
        Words words = words(language);
        return fault(HttpStatus.CONFLICT, Refusals.text(refused, words).orElse(words.text("fault.other")));
    }

    @ExceptionHandler
    ResponseEntity<Fault> unusable(UnusableJobException unusable, Locale language) {
        return fault(
                HttpStatus.CONFLICT, Refusals.text(unusable, words(language)).orElse(""));
    }

    @ExceptionHandler
    ResponseEntity<Fault> refused(Uploads.RefusedException refused, Locale language) {
        return fault(HttpStatus.BAD_REQUEST, words(language).text("upload.refused." + refused.getMessage()));
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Fault> storeGone(RuntimeException gone, Locale language) {
        LOG.error("the store does not answer", gone);
        return fault(HttpStatus.SERVICE_UNAVAILABLE, words(language).text("fault.store"));
    }

    private Words words(Locale language) {
        return vocabulary.in(language);
    }

    private static ResponseEntity<Fault> fault(HttpStatus status, String what) {
        return ResponseEntity.status(status).body(new Fault(status.value(), what));
    }
}
