package org.edustat.operations.console.submissions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Diary;
import org.edustat.operations.console.page.Notice;
import org.edustat.operations.console.page.Sight;
import org.edustat.operations.console.page.Words;

/** A file is sent through the console. */
@Controller
class UploadPage {

    private static final String LIST = "/submissions";

    private final Uploads uploads;
    private final Sight sight;
    private final Diary diary;

    UploadPage(Uploads uploads, Sight sight, Diary diary) {
        this.uploads = uploads;
        this.sight = sight;
        this.diary = diary;
    }

    @PostMapping("/submissions/upload")
    String upload(
            @RequestParam MultipartFile file,
            @RequestParam String region,
            @RequestParam int year,
            RedirectAttributes next,
            @ModelAttribute("w") Words words,
            @ModelAttribute("who") Who who) {
        next.addFlashAttribute(Notice.NAME, taken(file, region, year, words, who));
        return "redirect:" + LIST;
    }

    /** For the script that shows how far it is: it goes to the list itself, which then says what came of it. */
    @PostMapping(path = "/submissions/upload", headers = "X-Upload")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void upload(
            @RequestParam MultipartFile file,
            @RequestParam String region,
            @RequestParam int year,
            @ModelAttribute("w") Words words,
            @ModelAttribute("who") Who who,
            HttpServletRequest request,
            HttpServletResponse response) {
        RequestContextUtils.getOutputFlashMap(request).put(Notice.NAME, taken(file, region, year, words, who));
        RequestContextUtils.saveOutputFlashMap(LIST, request, response);
    }

    private Notice taken(MultipartFile file, String region, int year, Words words, Who who) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try {
            if (!sight.covers(who, region.strip())) {
                throw new Uploads.RefusedException("region");
            }
            Uploads.Taken taken = take(file, name, region, year);
            diary.note(who, "submission.upload", taken.path(), Long.toString(file.getSize()));
            return Notice.done(
                    taken.beside().isEmpty()
                            ? words.text("done.submission.upload", taken.path())
                            : words.text("done.submission.upload_beside", taken.path(), taken.beside()));
        } catch (Uploads.RefusedException refused) {
            String why = words.text("upload.refused." + refused.getMessage());
            diary.note(who, "submission.upload.refused", name, why);
            return Notice.refused(why);
        }
    }

    private Uploads.Taken take(MultipartFile file, String name, String region, int year) {
        if (file.isEmpty()) {
            throw new Uploads.RefusedException("empty");
        }
        try (InputStream bytes = file.getInputStream()) {
            return uploads.take(name, bytes, region, year);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
