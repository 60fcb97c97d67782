package org.edustat.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.edustat.ClaimNotation;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.validation.RuleSpecification.Case;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule does what its specification says, and none is without one. */
class RuleSpecificationTest {

    private static final JobsFolder JOBS = new JobsFolder(Path.of("jobs"));
    private static final List<Rule> RULES = Rules.builtin(RuleBasis.of(ClaimNotation.CATALOGUE, JOBS));

    private final Validation validation = Validation.of(ClaimNotation.CATALOGUE, JOBS);

    @TestFactory
    Stream<DynamicContainer> everyRuleDoesWhatItsSpecificationSays() {
        return RULES.stream().map(rule -> {
            RuleSpecification specification = RuleSpecification.of(rule.name());
            return DynamicContainer.dynamicContainer(
                    rule.name(),
                    Stream.concat(
                            specification.passing().stream().map(one -> test("passes: ", rule, specification, one)),
                            specification.failing().stream().map(one -> test("fails: ", rule, specification, one))));
        });
    }

    private DynamicTest test(String verdict, Rule rule, RuleSpecification specification, Case one) {
        return DynamicTest.dynamicTest(verdict + one.name(), () -> {
            List<Finding> findings =
                    validation.validate(ClaimNotation.claims(one.claims()), specification.date()).stream()
                            .filter(finding -> finding.rule().equals(rule.id()))
                            .toList();

            assertThat(findings).extracting(RuleSpecificationTest::at).containsExactlyElementsOf(one.at());
            if (!findings.isEmpty()) {
                String chinese = Messages.chinese().what(findings.get(0));
                assertThat(one.says()).allSatisfy(words -> assertThat(chinese).contains(words));
                assertThat(chinese + Messages.english().what(findings.get(0))).doesNotContain("{");
            }
        });
    }

    private static String at(Finding finding) {
        String place = finding.origin() == null ? "" : finding.origin().place();
        return finding.path() + " " + place.replaceAll("–.*", "");
    }

    @Test
    void everyRuleHasACaseThatPassesAndOneThatFails() {
        assertThat(RULES).allSatisfy(rule -> {
            RuleSpecification specification = RuleSpecification.of(rule.name());
            assertThat(specification.passing())
                    .as("passing cases of %s", rule.name())
                    .isNotEmpty();
            assertThat(specification.failing())
                    .as("failing cases of %s", rule.name())
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.at()).as(one.name()).isNotEmpty());
        });
    }

    @Test
    void everyRuleClassIsWiredIn() {
        assertThat(RULES.stream().map(Rule::getClass).map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(RuleClasses.names());
    }

    @Test
    void everyFindingHasItsWordsInBothLanguages() {
        assertThat(words(Locale.CHINESE)).isEqualTo(words(Locale.ENGLISH));
        assertThat(RULES)
                .allSatisfy(
                        rule -> assertThat(words(Locale.CHINESE)).contains(rule.id() + ".what", rule.id() + ".mend"));
    }

    @Test
    void everyMessageSaysWhatWasExpected() {
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(Messages.chinese().text(rule.id() + ".what"))
                        .containsPattern("应为|应有范围|应不晚于|应写明|应与|应在"));
        assertThat(RULES)
                .allSatisfy(rule ->
                        assertThat(Messages.english().text(rule.id() + ".what")).contains("Expected: "));
    }

    private static TreeSet<String> words(Locale language) {
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new TreeSet<>(ResourceBundle.getBundle("messages.validation", language, control)
                .keySet());
    }
}
