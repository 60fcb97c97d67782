package org.edustat.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.Suggestion;
import org.edustat.catalogue.Suggestions;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionsTest {

    private static List<Suggestion> of(String... texts) {
        Suggestions suggestions = new Suggestions(Paper.CATALOGUE);
        for (String text : texts) {
            Paper.report(text).statements().forEach(statement -> suggestions.see("a.txt", statement));
        }
        return suggestions.most(10);
    }

    @Test
    void theSameThingToldInOtherWordsIsOneSuggestion() {
        List<Suggestion> found = of("2020年，全市共有科技馆12个。", "全县现有科技馆3个。", "目前科技馆达到5个。");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).phrase()).isEqualTo("科技馆");
        assertThat(found.get(0).count()).isEqualTo(3);
        assertThat(found.get(0).unit()).isEqualTo(Unit.ITEM);
        assertThat(found.get(0).examples())
                .extracting(example -> example.origin().quotation())
                .contains("全县现有科技馆3个。");
    }

    @Test
    void whatIsCountedMayStandBehindTheNumber() {
        assertThat(of("建成3个科技馆。")).extracting(Suggestion::phrase).containsExactly("科技馆");
    }

    @Test
    void theMostFrequentComesFirst() {
        assertThat(of("全县科技馆3个。", "全县天文台1个。", "全县天文台2个。"))
                .extracting(Suggestion::phrase)
                .containsExactly("天文台", "科技馆");
    }

    @Test
    void whatAnIndicatorSaysIsNoSuggestion() {
        assertThat(of("全县招聘教师881人。")).isEmpty();
    }

    /** The two lines make an indicator of it, and nothing else of the catalogue breaks. */
    @Test
    void theLinesCanBePasted(@TempDir Path folder) throws IOException {
        Suggestion suggestion = of("全县科技馆3个。").get(0);
        copy(Path.of("jobs"), folder);
        append(folder.resolve("catalogue/terms.csv"), suggestion.termsLine());
        append(folder.resolve("catalogue/indicators.csv"), suggestion.indicatorsLine());

        Extraction extraction = new Extraction(Catalogue.load(new JobsFolder(folder)));
        Paper paper = Paper.report("某县有科技馆7个。");

        assertThat(extraction.extract(paper.document(), paper.attribution()).statements())
                .extracting(statement -> statement.value(Slot.INDICATOR))
                .containsExactly(suggestion.id());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void append(Path file, String line) throws IOException {
        Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
    }
}
