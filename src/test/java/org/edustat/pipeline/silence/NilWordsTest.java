package org.edustat.pipeline.silence;

import org.junit.jupiter.api.Test;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.NilWord;

import static org.assertj.core.api.Assertions.assertThat;

class NilWordsTest {

    private static final Catalogue CATALOGUE = Catalogue.load(JobsFolder.ofWorkingDirectory());

    private final SilentPaper.Words words = new SilentPaper.Words(CATALOGUE);

    @Test
    void everyWordCountsInItsExample() {
        for (NilWord word : CATALOGUE.nilWords()) {
            boolean counts = switch (word.where()) {
                case TEXT -> words.say(word.example(), NilWord.Where.TEXT);
                case TABLE -> words.sayInTable(word.example());
                case CELL -> words.areSign(word.example());
                case NOTHING -> !words.sayInTable(word.example()) && !words.areSign(word.example());
            };
            assertThat(counts).as("%s in %s", word.term(), word.example()).isTrue();
        }
    }

    @Test
    void aHeaderThatNamesAnIndicatorIsKnown() {
        assertThat(words.nameIndicator("在校生数（人）")).isTrue();
        assertThat(words.nameIndicator("姓名")).isFalse();
        assertThat(words.nameIndicator("职务")).isFalse();
    }
}
