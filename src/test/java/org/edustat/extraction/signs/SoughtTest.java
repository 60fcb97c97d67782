package org.edustat.extraction.signs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SoughtTest {

    private static final String[] PATTERNS = {
        "年底|年末",
        "[由从](?:[^,]{0,2}的|[每人]{2,3})?$",
        "^\\s*其中",
        "(?m)^[—-] ?[0-9]{1,4}$",
        "(?<![0-9])(?<year>(?:19|20)[0-9]{2})?年(?!级)",
        "(?:(?<=[近过])半|人?数)",
        "(?:约|近)?[0-9一-三]{2}",
        "[^由]从",
        "[\\u4e00-\\u9fa5&&[^和]]{1,3}县",
        "\\p{IsHan}年",
        ".*年$",
        "\\(%\\)|\\d+[.\\-]",
    };

    @Property(tries = 2000)
    void findsWhatThePatternAloneFinds(@ForAll("words") String words) {
        for (String written : PATTERNS) {
            Matcher alone = Pattern.compile(written).matcher(words);
            Sought sought = Sought.of(written);
            Matcher found = sought.find(words);
            assertThat(found != null).as("%s in %s", written, words).isEqualTo(alone.find());
            if (found != null) {
                assertThat(found.start()).as("%s in %s", written, words).isEqualTo(alone.start());
                assertThat(found.end()).as("%s in %s", written, words).isEqualTo(alone.end());
            }
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("由从的每人年底末级近过半县和约数其中其19203一二(%)-. \n,")
                .ofMaxLength(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"年底", "其中年底", "年年底"})
    void findsWordsAnywhere(String words) {
        assertThat(Sought.of("年(?:底|末)").in(words)).isTrue();
    }

    @Property(tries = 2000)
    void takesOutWhatThePatternAloneTakesOut(@ForAll("words") String words) {
        for (String written : PATTERNS) {
            assertThat(Sought.of(written).without(words))
                    .as("%s in %s", written, words)
                    .isEqualTo(Pattern.compile(written).matcher(words).replaceAll(""));
        }
    }

    @Property(tries = 2000)
    void isWhatThePatternAloneMatches(@ForAll("words") String words) {
        int middle = words.length() / 2;
        for (String written : PATTERNS) {
            Matcher alone = Pattern.compile(written).matcher(words);
            Sought sought = Sought.of(written);
            assertThat(sought.is(words)).as("%s in %s", written, words).isEqualTo(alone.matches());
            assertThat(sought.is(words, middle, words.length()))
                    .as("%s in the second half of %s", written, words)
                    .isEqualTo(alone.region(middle, words.length()).matches());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "年", "底年"})
    void findsNothingWhereNothingIs(String words) {
        assertThat(Sought.of("年(?:底|末)").in(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"年?", "(?:约|近)*", "$", "年|(?=月)"})
    void refusesAPatternThatMayFindNothing(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sought.of(written));
    }
}
