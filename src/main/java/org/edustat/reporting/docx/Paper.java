package org.edustat.reporting.docx;

import java.time.LocalDate;
import java.util.List;

/**
 * A paper of sections.
 *
 * @param line what stands under the title
 * @param closing the small print at the end
 */
public record Paper(String title, String line, List<Section> sections, String closing, LocalDate date) {

    public Paper {
        sections = List.copyOf(sections);
    }

    /** A heading and what stands under it. */
    public record Section(String heading, List<Sentence> sentences) {

        public Section {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A sentence. Where a footnote belongs stands {@code [n]}, counted from 1.
     *
     * @param notes the footnotes of its numbers
     */
    public record Sentence(String text, List<String> notes) {

        public Sentence {
            notes = List.copyOf(notes);
        }
    }
}
