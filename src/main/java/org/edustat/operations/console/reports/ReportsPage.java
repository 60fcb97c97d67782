package org.edustat.operations.console.reports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import org.edustat.ledger.Publication;
import org.edustat.ledger.RunName;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.NotFoundException;
import org.edustat.operations.console.page.Words;

/** What managers receive, to be fetched. */
@Controller
class ReportsPage {

    private final Shelves shelves;

    ReportsPage(Shelves shelves) {
        this.shelves = shelves;
    }

    /** A file that was published. */
    record FileLine(String name, String shortName, String size, String sha256) {}

    @GetMapping("/reports")
    String reports(Model model, @ModelAttribute("who") Who who) {
        Optional<RunName> run = shelves.latest();
        Map<String, List<FileLine>> folders = new TreeMap<>();
        for (Publication file : shelves.published(who)) {
            folders.computeIfAbsent(folder(file.name()), any -> new java.util.ArrayList<>())
                    .add(line(file));
        }
        model.addAttribute("run", run.map(RunName::toString).orElse(""));
        model.addAttribute("folders", folders);
        model.addAttribute("nights", shelves.nights());
        return "reports";
    }

    private FileLine line(Publication file) {
        String name = file.name();
        return new FileLine(
                name,
                name.substring(name.lastIndexOf('/') + 1),
                shelves.size(file).map(Words::count).orElse("—"),
                file.sha256());
    }

    private static String folder(String name) {
        return name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
    }

    @GetMapping("/reports/file")
    ResponseEntity<Resource> file(@RequestParam String name, @ModelAttribute("who") Who who) {
        Path file = shelves.find(who, name).orElseThrow(() -> new NotFoundException(name));
        return ResponseEntity.ok()
                .contentType(MediaTypeFactory.getMediaType(file.getFileName().toString())
                        .orElse(MediaType.APPLICATION_OCTET_STREAM))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.getFileName().toString(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(file));
    }
}
