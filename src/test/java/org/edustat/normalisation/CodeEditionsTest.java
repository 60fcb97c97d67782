package org.edustat.normalisation;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.edustat.concept.Finding;
import org.edustat.concept.Genre;
import org.edustat.concept.Kind;
import org.edustat.concept.Messages;
import org.edustat.concept.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edustat.normalisation.Papers.NORMALISATION;
import static org.edustat.normalisation.Papers.SUBMISSION;
import static org.edustat.normalisation.Papers.paperOf;
import static org.edustat.normalisation.Papers.people;
import static org.edustat.normalisation.Papers.statement;

/**
 * A list of the districts of Hangzhou, where in 2021 下城区 (330103) went over into 拱墅区 (330105), and 临平区 (330113) was
 * new.
 */
class CodeEditionsTest {

    @Test
    void codesThatNoYearHadTogetherAreToldOnceForThePaper() {
        List<Finding> findings = findings("2021 330102", "2021 330103", "2021 330105", "2021 330113", "2021 330103");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("normalisation.codes_of_two_editions");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.path()).isEqualTo("a.txt");
            assertThat(finding.arguments()).containsExactly("2021", "330103下城区(2002–2020)", "330113临平区(2021–)");
            assertThat(Messages.chinese().what(finding)).contains("两版行政区划", "330103下城区", "330113临平区");
            assertThat(Messages.chinese().mend(finding)).contains("2021年的行政区划");
            assertThat(Messages.english().what(finding)).contains("330103下城区(2002–2020)");
        });
    }

    @Test
    void aListOfAnotherYearAltogetherIsANote() {
        assertThat(findings("2021 330102", "2021 330103", "2021 330105"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("normalisation.codes_of_another_year");
                    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
                    assertThat(finding.arguments()).containsExactly("2021", "330103下城区(2002–2020)");
                });
    }

    @Test
    void codesOfTheirYearsAreNoDoubtHoweverManyYearsAPaperTellsOf() {
        assertThat(findings("2021 330102", "2021 330113", "2021 330105")).isEmpty();
        assertThat(findings("2020 330103", "2021 330113", "2020 330105", "2021 330105"))
                .isEmpty();
    }

    @Test
    void aSchoolYearHasTheEditionsOfBothItsYears() {
        assertThat(findings("2020/2021 330103", "2020/2021 330113")).isEmpty();
    }

    @Test
    void aYearBeforeTheOldestEditionIsJudgedByIt() {
        assertThat(findings("1998 330103", "1998 330105")).isEmpty();
    }

    /** @param told the year and the code of each figure */
    private static List<Finding> findings(String... told) {
        List<Finding> findings = new ArrayList<>();
        ClaimWriter writer =
                NORMALISATION.claims(paperOf("330100", "2021", Genre.FORM), SUBMISSION, any -> {}, findings::add);
        for (String one : told) {
            writer.write(statement(
                    Kind.OBSERVATION,
                    people("60名", "60"),
                    "招聘教师60名",
                    "indicator=teachers_hired",
                    "period=" + one.split(" ")[0],
                    "region=" + one.split(" ")[1]));
        }
        writer.close();
        return findings;
    }
}
