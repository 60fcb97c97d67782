package org.edustat.operations.console.reports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import org.edustat.operations.console.page.Diary;
import org.edustat.operations.console.page.NotFoundException;
import org.edustat.operations.console.page.Words;
import org.edustat.pipeline.MailBook;

/** What managers receive, now and before: to be fetched, with what each release changed and who was mailed it. */
@Controller
class ReportsPage {

    /** The newest year first, behind the years what was returned to districts and what stands beside them. */
    private static final Comparator<String> NEWEST_FIRST =
            Comparator.comparing((String folder) -> !folder.matches("\\d{4}")).thenComparing(Comparator.reverseOrder());

    /** What is for eyes before what is for programs. */
    private static final Comparator<ReleaseView.FileLine> BY_DEPTH =
            Comparator.comparing((ReleaseView.FileLine file) -> file.shortName().contains("/"));

    private final Shelves shelves;
    private final MailBook mails;
    private final Diary diary;

    ReportsPage(Shelves shelves, MailBook mails, Diary diary) {
        this.shelves = shelves;
        this.mails = mails;
        this.diary = diary;
    }

    /** A release as a line of the list. */
    record ReleaseLine(String run, int number, boolean chosen) {}

    @GetMapping("/reports")
    String reports(@RequestParam(defaultValue = "") String run, Model model, @ModelAttribute("who") Who who) {
        List<RunName> releases = shelves.releases();
        Optional<RunName> chosen = run.isEmpty() ? shelves.latest() : Optional.of(release(run));
        model.addAttribute("release", chosen.map(one -> view(who, one)).orElse(null));
        List<ReleaseLine> lines = new ArrayList<>();
        for (int at = 0; at < releases.size(); at++) {
            RunName one = releases.get(at);
            lines.add(new ReleaseLine(
                    one.toString(),
                    releases.size() - at,
                    chosen.filter(one::equals).isPresent()));
        }
        model.addAttribute("releases", lines);
        return "reports";
    }

    /** @throws NotFoundException where no run of this name published anything */
    private RunName release(String written) {
        return shelves.releases().stream()
                .filter(run -> run.toString().equals(written))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(written));
    }

    private ReleaseView view(Who who, RunName run) {
        Map<String, List<ReleaseView.FileLine>> folders = new TreeMap<>(NEWEST_FIRST);
        for (Publication file : shelves.published(who, run)) {
            folders.computeIfAbsent(folder(file.name()), any -> new ArrayList<>())
                    .add(line(run, file));
        }
        List<ReleaseView.Folder> all = new ArrayList<>();
        folders.forEach((name, files) -> all.add(
                new ReleaseView.Folder(name, files.stream().sorted(BY_DEPTH).toList())));
        return new ReleaseView(
                run.toString(),
                shelves.number(run),
                shelves.latest().filter(run::equals).isPresent(),
                all,
                who.region() == null ? receivers(run) : List.of());
    }

    private List<ReleaseView.ReceiverLine> receivers(RunName run) {
        return mails.of(run).stream()
                .map(one -> new ReleaseView.ReceiverLine(
                        one.address(), one.state().name().toLowerCase(Locale.ROOT), one.files()))
                .toList();
    }

    private ReleaseView.FileLine line(RunName run, Publication file) {
        String name = file.name();
        String folder = folder(name);
        return new ReleaseView.FileLine(
                name,
                folder.isEmpty() ? name : name.substring(folder.length() + 1),
                shelves.size(run, file).map(Words::count).orElse(""),
                file.sha256());
    }

    private static String folder(String name) {
        return name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
    }

    @GetMapping("/reports/file")
    ResponseEntity<Resource> file(
            @RequestParam String name, @RequestParam(defaultValue = "") String run, @ModelAttribute("who") Who who) {
        RunName release =
                run.isEmpty() ? shelves.latest().orElseThrow(() -> new NotFoundException(name)) : release(run);
        Path file = shelves.find(who, release, name).orElseThrow(() -> new NotFoundException(name));
        String called = name.substring(name.lastIndexOf('/') + 1);
        diary.note(who, "report.fetch", release + " " + name, "");
        return ResponseEntity.ok()
                .contentType(MediaTypeFactory.getMediaType(called).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(called, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(file));
    }
}
