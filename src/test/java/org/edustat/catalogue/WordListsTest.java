package org.edustat.catalogue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WordListsTest {

    private final WordLists lists = WordLists.load(new JobsFolder(Path.of("jobs")));

    @Test
    void aPatternFindsAnyWordOfTheListThatItNames() {
        Pattern site = Pattern.compile(lists.in("\\p{IsHan}{2}{school}占地[0-9]{1,3}亩"));
        assertThat("城北小学占地31亩").matches(site);
        assertThat("城北幼儿园占地8亩").matches(site);
        assertThat("城北医院占地31亩").doesNotMatch(site);
    }

    @Test
    void aListThatNobodyKeepsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> lists.in("{hospital}占地"));
    }

    @Test
    void noListIsEmpty() {
        assertThat(lists.words()).extracting(ListedWord::sort).containsAll(EnumSet.allOf(ListedWord.Sort.class));
    }
}
