package org.edustat.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;
import org.edustat.concept.Submission;
import org.edustat.reporting.returned.Letter;
import org.edustat.reporting.returned.Mark;
import org.edustat.reporting.returned.MarkedWorkbook;

/**
 * Writes what a district gets back: a marked copy of each workbook that can be marked, and one letter about all papers.
 */
final class Returns {

    /** What fits on the page with two lines each. */
    private static final int MOST_ROWS = 12;

    private static final int MOST_SETTLED = 4;

    /** A clerk reads no more notes than these in one workbook; the letter counts the rest. */
    private static final int MOST_MARKS = 500;

    private static final int LONGEST_TEXT = 110;
    private static final List<Integer> COLUMNS = List.of(5, 21, 16, 33, 25);

    private final ReturnPack pack;
    private final Path folder;
    private final Messages messages;
    private final Set<Path> taken = new HashSet<>();

    Returns(ReturnPack pack, Path root) {
        this.pack = pack;
        this.folder = root.resolve(Path.of("returned", pack.code() + "-" + pack.name()));
        this.messages = pack.language();
    }

    Path write() {
        try {
            Files.createDirectories(folder);
            List<String> marked = new ArrayList<>();
            for (ReturnedPaper paper : pack.papers()) {
                if (mark(paper)) {
                    marked.add(paper.submission().fileName());
                }
            }
            letter(marked).write(folder.resolve(text("letter.file")));
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("%s cannot be written".formatted(folder), unwritable);
        }
    }

    private String text(String key, String... arguments) {
        return messages.text("reporting." + key, arguments);
    }

    private boolean mark(ReturnedPaper paper) throws IOException {
        Submission submission = paper.submission();
        List<Mark> marks = marks(paper);
        if (marks.isEmpty() || !MarkedWorkbook.canBeMarked(submission.kind(), paper.original())) {
            return false;
        }
        Path copy = free(folder.resolve(copyName(submission)).normalize());
        Files.createDirectories(copy.getParent());
        return copy.startsWith(folder) && MarkedWorkbook.write(submission.kind(), paper.original(), marks, copy);
    }

    /** 2020/在校生.xlsx becomes 2020/在校生（批注）.xlsx, without the folder that names the district already. */
    private String copyName(Submission submission) {
        String path = submission.path();
        String own =
                path.startsWith(pack.code()) && path.indexOf('/') > 0 ? path.substring(path.indexOf('/') + 1) : path;
        int dot = own.lastIndexOf('.') > own.lastIndexOf('/') ? own.lastIndexOf('.') : own.length();
        return own.substring(0, dot) + text("letter.marked") + own.substring(dot);
    }

    /** Papers of several folders may have one name here: the second becomes 在校生（批注）（2）.xlsx. */
    private Path free(Path wanted) {
        Path copy = wanted;
        String name = wanted.getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        for (int number = 2; !taken.add(copy); number++) {
            String next = text("letter.copy_again", Integer.toString(number));
            copy = wanted.resolveSibling(name.substring(0, dot) + next + name.substring(dot));
        }
        return copy;
    }

    private List<Mark> marks(ReturnedPaper paper) {
        Stream<Mark> now = paper.doubts().stream()
                .flatMap(doubt -> mark(
                        doubt,
                        doubt.severity() == Severity.ERROR ? Mark.Tone.WRONG : Mark.Tone.DOUBTFUL,
                        paper.again().contains(doubt) ? "letter.note_again" : "letter.note"));
        Stream<Mark> before =
                paper.settled().stream().flatMap(doubt -> mark(doubt, Mark.Tone.SETTLED, "letter.note_settled"));
        return Stream.concat(now, before).limit(MOST_MARKS).toList();
    }

    private Stream<Mark> mark(Finding doubt, Mark.Tone tone, String form) {
        return doubt.origin() instanceof Origin.InGrid place
                ? Stream.of(new Mark(
                        place.sheet(), place.cell(), tone, text(form, messages.what(doubt), messages.mend(doubt))))
                : Stream.empty();
    }

    private Letter letter(List<String> marked) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text("column.number"),
                text("column.file"),
                text("column.place"),
                text("column.what"),
                text("column.mend")));
        List<Group> groups = groups();
        groups.stream().limit(MOST_ROWS).forEach(group -> rows.add(row(rows.size(), group)));
        return new Letter(
                text("letter.title", pack.name()),
                opening(marked),
                COLUMNS,
                rows,
                closing(groups),
                pack.businessDate());
    }

    /** The same fault in one paper, however many cells have it. */
    private record Group(String file, List<Finding> doubts) {

        Severity severity() {
            return doubts.get(0).severity();
        }
    }

    private List<Group> groups() {
        Map<List<String>, Group> groups = new LinkedHashMap<>();
        for (ReturnedPaper paper : pack.papers()) {
            for (Finding doubt : paper.doubts()) {
                groups.computeIfAbsent(
                                List.of(paper.submission().path(), doubt.rule()),
                                same -> new Group(paper.submission().fileName(), new ArrayList<>()))
                        .doubts()
                        .add(doubt);
            }
        }
        return groups.values().stream()
                .sorted(Comparator.comparing(Group::severity).reversed())
                .toList();
    }

    private List<String> row(int number, Group group) {
        Finding first = group.doubts().get(0);
        Origin origin = first.origin();
        String place = origin == null ? "" : origin.place();
        int more = group.doubts().size() - 1;
        return List.of(
                Integer.toString(number),
                group.file(),
                more == 0 ? place : text("letter.places", place, Integer.toString(more)),
                shortened(messages.what(first)),
                shortened(messages.mend(first)));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    private List<String> opening(List<String> marked) {
        int doubts =
                pack.papers().stream().mapToInt(paper -> paper.doubts().size()).sum();
        List<String> lines = new ArrayList<>();
        lines.add(text("letter.to", pack.name()));
        lines.add(
                doubts == 0
                        ? text("letter.well", Integer.toString(pack.papers().size()))
                        : text("letter.opening", Integer.toString(pack.papers().size()), Integer.toString(doubts)));
        if (!marked.isEmpty()) {
            lines.add(text("letter.marked_files", shortened(String.join("、", marked))));
        }
        return lines;
    }

    private List<String> closing(List<Group> groups) {
        List<String> lines = new ArrayList<>();
        if (groups.size() > MOST_ROWS) {
            lines.add(text("letter.more", Integer.toString(groups.size() - MOST_ROWS)));
        }
        List<Finding> settled = pack.papers().stream()
                .flatMap(paper -> paper.settled().stream())
                .toList();
        long again =
                pack.papers().stream().mapToInt(paper -> paper.again().size()).sum();
        if (!settled.isEmpty() || again > 0) {
            lines.add(text("letter.before", Integer.toString(settled.size()), Long.toString(again)));
            settled.stream()
                    .limit(MOST_SETTLED)
                    .forEach(one -> lines.add(text("letter.settled", shortened(messages.what(one)))));
        }
        if (!groups.isEmpty()) {
            lines.add(text("letter.closing"));
        }
        return lines;
    }
}
