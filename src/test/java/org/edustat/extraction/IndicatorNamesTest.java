package org.edustat.extraction;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.edustat.concept.Slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** What people call an indicator of one 学段 is what the example counts. */
class IndicatorNamesTest {

    @TestFactory
    Stream<DynamicTest> eachExampleCountsWhatTheNameSays() {
        return Paper.CATALOGUE.indicators().names().list().stream()
                .map(name -> dynamicTest(
                        name.zh(),
                        () -> assertThat(Paper.report(name.example()).statements())
                                .extracting(
                                        statement -> statement.value(Slot.INDICATOR),
                                        statement -> statement.value(Slot.STAGE))
                                .contains(tuple(name.indicator(), name.stage().code()))));
    }
}
