package org.edustat.pipeline.silence;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.NilWord;
import org.edustat.catalogue.Term;
import org.edustat.concept.Cell;
import org.edustat.concept.Document;
import org.edustat.concept.Grid;
import org.edustat.concept.Passage;

/**
 * What a paper shows that has no figures.
 *
 * @param saysSo whether its words say that there is nothing to report
 * @param hasSigns whether signs for nothing stand in its cells
 * @param isForm whether it asks for figures of the catalogue: two headers side by side, an indicator among them
 */
record SilentPaper(boolean saysSo, boolean hasSigns, boolean isForm) {

    /** Enough to see the headers and the first figures asked for. */
    private static final int ROWS = 2000;

    private static final int SIDE_BY_SIDE = 2;

    static SilentPaper of(Document document, Words words) {
        boolean says = document.passages().map(Passage::text).anyMatch(text -> words.say(text, NilWord.Where.TEXT));
        boolean signs = false;
        boolean form = false;
        for (Grid grid : document.grids().toList()) {
            for (Grid.Row row : grid.rows()) {
                if (row.index() >= ROWS) {
                    break;
                }
                List<String> texts = row.cells().stream()
                        .filter(cell -> !cell.blank())
                        .map(Cell::text)
                        .toList();
                says = says || texts.stream().anyMatch(words::sayInTable);
                signs = signs || texts.stream().anyMatch(words::areSign);
                form = form || texts.size() >= SIDE_BY_SIDE && texts.stream().anyMatch(words::nameIndicator);
            }
        }
        return new SilentPaper(says, signs, form);
    }

    /** The words of the catalogue that tell. */
    record Words(List<NilWord> words, Lexicon lexicon) {

        Words(Catalogue catalogue) {
            this(catalogue.nilWords(), catalogue.lexicon());
        }

        boolean sayInTable(String text) {
            return say(text, NilWord.Where.TEXT) || say(text, NilWord.Where.TABLE);
        }

        boolean say(String text, NilWord.Where where) {
            String rest = folded(text);
            for (NilWord word : words) {
                if (word.where() == NilWord.Where.NOTHING) {
                    rest = rest.replace(word.term(), " ");
                }
            }
            String telling = rest;
            return words.stream().anyMatch(word -> word.where() == where && telling.contains(word.term()));
        }

        boolean areSign(String text) {
            String folded = folded(text);
            return words.stream()
                    .anyMatch(word -> word.where() == NilWord.Where.CELL
                            && folded(word.term()).equals(folded));
        }

        boolean nameIndicator(String text) {
            return lexicon.indicatorWords(text).stream()
                    .flatMap(hit -> hit.word().terms().stream())
                    .anyMatch(term -> !term.value().isEmpty() && isWhole(term, text));
        }

        private static boolean isWhole(Term term, String text) {
            return term.parts().stream()
                    .allMatch(part -> part.words().stream().anyMatch(text::contains) != part.forbidden());
        }

        private static String folded(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .strip();
        }
    }
}
