package org.edustat.operations.console.submissions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.Layout;
import org.edustat.catalogue.LayoutFolder;
import org.edustat.concept.Document;
import org.edustat.concept.Origin;
import org.edustat.concept.Submission;
import org.edustat.concept.TableOutline;
import org.edustat.extraction.Extraction;
import org.edustat.ledger.Entry;
import org.edustat.ledger.Ledger;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Diary;
import org.edustat.operations.console.page.Words;

/**
 * Where somebody says what the headers of a layout mean. It is written into {@code jobs/layouts}, and the next run
 * reads every table with these headers by it.
 */
@Component
final class LayoutDesk {

    private final DocumentViews documents;
    private final Extraction extraction;
    private final Ledger ledger;
    private final LayoutFolder layouts;
    private final Diary diary;

    LayoutDesk(DocumentViews documents, Extraction extraction, Ledger ledger, JobsFolder jobs, Diary diary) {
        this.documents = documents;
        this.extraction = extraction;
        this.ledger = ledger;
        this.layouts = new LayoutFolder(jobs);
        this.diary = diary;
    }

    /**
     * The tables of a submission that have heads over figures.
     *
     * @throws IllegalStateException where a file of {@code jobs/layouts} cannot be read; the message names it
     */
    List<LayoutForm> forms(Submission submission, Words words) {
        Optional<Document> document = documents.document(submission);
        if (document.isEmpty()) {
            return List.of();
        }
        List<TableOutline> outlines = extraction.outlines(document.get());
        List<Entry> entries = ledger.submissions().entries(submission.id()).toList();
        List<LayoutForm> forms = new ArrayList<>();
        for (int number = 0; number < outlines.size(); number++) {
            TableOutline outline = outlines.get(number);
            List<LayoutForm.Head> heads = heads(outline, entries, words);
            if (!heads.isEmpty() && !outline.headers().isEmpty()) {
                forms.add(new LayoutForm(number, name(outline, words), outline, heads));
            }
        }
        return forms;
    }

    private static String name(TableOutline outline, Words words) {
        return outline.sheet().isEmpty()
                ? words.text("submission.table", Integer.toString(outline.table() + 1))
                : outline.sheet();
    }

    private List<LayoutForm.Head> heads(TableOutline outline, List<Entry> entries, Words words) {
        Optional<Layout> settled = layouts.find(outline.headers());
        Map<String, LayoutForm.Head> heads = new LinkedHashMap<>();
        for (TableOutline.Column column : outline.figures()) {
            if (outline.headers().contains(column.header()) && !column.header().isEmpty()) {
                String letters = column.first().a1().replaceAll("[0-9]", "");
                heads.merge(
                        column.header(),
                        new LayoutForm.Head(
                                letters,
                                column.header(),
                                settled.map(one -> one.column(column.header())).orElse(""),
                                read(outline, column, entries, words)),
                        LayoutDesk::together);
            }
        }
        return List.copyOf(heads.values());
    }

    private static LayoutForm.Head together(LayoutForm.Head one, LayoutForm.Head other) {
        return new LayoutForm.Head(
                one.letters() + ", " + other.letters(),
                one.header(),
                one.meant(),
                one.read().isEmpty() ? other.read() : one.read());
    }

    private static String read(TableOutline outline, TableOutline.Column column, List<Entry> entries, Words words) {
        return entries.stream()
                .filter(entry -> entry.claim() != null
                        && below(outline, column, entry.statement().origin()))
                .findFirst()
                .map(entry -> Marks.StatementLine.of(0, entry, words).subject())
                .orElse("");
    }

    private static boolean below(TableOutline outline, TableOutline.Column column, Origin origin) {
        return origin instanceof Origin.InGrid cell
                && cell.sheet().equals(outline.sheet())
                && cell.table() == outline.table()
                && cell.cell().column() == column.first().column()
                && cell.cell().row() >= column.first().row();
    }

    /**
     * Settles what the heads of a table mean; those that nobody speaks of hold as they are written.
     *
     * @param said in the order of the heads of the form
     * @return the file that says so from now on
     */
    String settle(Who who, Submission submission, LayoutForm form, List<String> said) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int place = 0; place < form.heads().size(); place++) {
            String meant = said.get(place).strip();
            if (!meant.isEmpty()) {
                columns.put(form.heads().get(place).header(), meant);
            }
        }
        List<String> headers = form.outline().headers();
        Optional<Layout> before = layouts.find(headers);
        String file = layouts.settle(Layout.settled(
                before.map(Layout::name).orElse(submission.fileName() + " " + form.name()),
                headers,
                columns,
                before.map(Layout::rows).orElse(Map.of())));
        diary.note(who, "layout.settle", "jobs/" + file, columns.toString());
        return "jobs/" + file;
    }
}
