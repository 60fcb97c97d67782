package org.edustat.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

import org.edustat.concept.Genre;
import org.edustat.concept.Measure;
import org.edustat.concept.Quantity;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * The sentences of {@code spec/extraction} with what they say, one line a statement: {@code text | value unit |
 * qualifier kind | indicator stage sector | period | region}, a dash where a slot is not filled.
 */
class ExtractionSpecTest {

    private static final List<String> FILES =
            List.of("quantities", "lists", "growth", "intent", "damage", "parts", "structure", "around", "figures");

    @TestFactory
    Stream<DynamicTest> sentences() {
        return FILES.stream().flatMap(file -> cases(file).stream()).map(ExtractionSpecTest::test);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> cases(String file) {
        try (InputStream spec = ExtractionSpecTest.class.getResourceAsStream("/spec/extraction/" + file + ".yaml")) {
            return (List<Map<String, Object>>) (List<?>) new Yaml().loadAs(spec, List.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    private static DynamicTest test(Map<String, Object> one) {
        String text = one.get("text").toString();
        Paper paper = new Paper(
                text,
                Genre.valueOf(one.getOrDefault("genre", "REPORT").toString()),
                one.getOrDefault("period", "2020").toString(),
                LocalDate.parse(one.getOrDefault("issued", "2020-12-28").toString()),
                one.getOrDefault("region", "410600").toString());
        return dynamicTest(
                text,
                () -> assertThat(paper.statements().stream()
                                .map(ExtractionSpecTest::line)
                                .toList())
                        .isEqualTo(one.get("says") == null ? List.of() : (List<String>) one.get("says")));
    }

    private static String line(Statement statement) {
        Quantity quantity = statement.quantity();
        return String.join(
                " | ",
                quantity.text(),
                value(statement),
                quantity.qualifier().code() + " " + statement.kind().code(),
                slot(statement, Slot.INDICATOR) + " " + slot(statement, Slot.STAGE) + " "
                        + slot(statement, Slot.SECTOR),
                slot(statement, Slot.PERIOD),
                slot(statement, Slot.REGION));
    }

    private static String value(Statement statement) {
        Measure measure = statement.quantity().measure();
        BigDecimal factor = measure == null ? BigDecimal.ONE : measure.factor();
        String unit = measure == null ? "-" : measure.unit().code();
        return number(statement.quantity().number(), factor, statement.decrease())
                + (statement.quantity().upper() == null
                        ? ""
                        : ".." + number(statement.quantity().upper(), factor, statement.decrease()))
                + " " + unit;
    }

    private static String number(BigDecimal number, BigDecimal factor, boolean decrease) {
        if (number == null) {
            return "-";
        }
        BigDecimal value = number.multiply(factor);
        return (decrease ? value.negate() : value).stripTrailingZeros().toPlainString();
    }

    private static String slot(Statement statement, Slot slot) {
        String value = statement.value(slot);
        return value == null ? "-" : value.isEmpty() ? "unsaid" : value;
    }
}
