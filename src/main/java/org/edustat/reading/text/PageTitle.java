package org.edustat.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.edustat.concept.Document.Part;
import org.edustat.concept.Passage;

/** The title of a page's paper: as the site names it, else its first main heading, else the window's title. */
final class PageTitle {

    /** What parts the paper's title from the site's name in the window's title. */
    private static final String SITE = "_|\\||--| - ";

    private PageTitle() {}

    /** The parts with the title among them: marked where it stands in the text, else put before it. */
    static List<Part> placed(Document page, List<Part> parts) {
        Optional<String> title = of(page);
        if (title.isEmpty()) {
            return parts;
        }
        List<Part> placed = new ArrayList<>(parts);
        for (int index = 0; index < placed.size(); index++) {
            if (placed.get(index) instanceof Passage passage && same(passage.text(), title.get())) {
                placed.set(index, Composition.draft(passage.text(), Passage.Role.TITLE));
                return placed;
            }
        }
        placed.add(0, Composition.draft(title.get(), Passage.Role.TITLE));
        return placed;
    }

    private static Optional<String> of(Document page) {
        Element named = page.selectFirst("meta[name=ArticleTitle]");
        Element heading = page.selectFirst("h1");
        return Stream.of(
                        named == null ? "" : named.attr("content"),
                        heading == null || PageStyle.hidden(heading) ? "" : heading.text(),
                        page.title().split(SITE, 2)[0])
                .map(PageText::passage)
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }
}
