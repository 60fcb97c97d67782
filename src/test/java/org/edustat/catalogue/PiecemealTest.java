package org.edustat.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.edustat.concept.Amount;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Source;
import org.edustat.concept.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

class PiecemealTest {

    private static final JobsFolder JOBS = JobsFolder.ofWorkingDirectory();
    private static final Piecemeal PIECEMEAL = Piecemeal.load(JOBS, Indicators.load(JOBS));
    private static final Pattern NUMBER = Pattern.compile("([0-9.]+)(亿?)(?:人次|元|名|个|所|家|节|人)");

    @TestFactory
    Stream<DynamicTest> examples() {
        return JobsTable.read(JOBS, Piecemeal.FILE, line -> line).stream()
                .map(line -> dynamicTest(line.text("example"), () -> {
                    boolean whole = !line.text("kind").equals("told");
                    String indicator = whole ? "teachers_hired" : line.text("value");
                    List<Observation> told = told(indicator, line.text("example"));
                    assertThat(told).hasSizeGreaterThan(1).allMatch(PIECEMEAL::mayBePiece);
                    assertThat(PIECEMEAL.whole(told).stream().toList())
                            .isEqualTo(whole ? List.of(told.get(0)) : List.of());
                }));
    }

    @Test
    void ofNumbersThatAgreeTheMostBelievedIsTheFigure() {
        List<Observation> told = told("school_places_added", "新增学位1500个。共新增学位1500个。");

        assertThat(PIECEMEAL.whole(told)).containsSame(told.get(0));
    }

    @Test
    void aPieceMayBeWordedAsTheWholeOfItsProgramme() {
        assertThat(PIECEMEAL.whole(told("investment", "投资5亿元建新校。共发放资助资金1.9亿元。")))
                .isEmpty();
    }

    @Test
    void aShareIsNeverToldInPieces() {
        assertThat(told("retention_rate", "巩固率95人。巩固率97人。")).noneMatch(PIECEMEAL::mayBePiece);
    }

    private static List<Observation> told(String indicator, String text) {
        List<Observation> told = new ArrayList<>();
        for (String sentence : text.split("(?<=。)")) {
            Matcher number = NUMBER.matcher(sentence);
            while (number.find()) {
                BigDecimal value = new BigDecimal(number.group(1))
                        .movePointRight(number.group(2).length() * 8);
                Origin origin = new Origin.InText(number.start(), number.end(), number.group(), sentence);
                told.add(new Observation(
                        Key.parse("410600/" + indicator + "/2020"),
                        new Amount(value, null, Unit.ITEM, Qualifier.EXACT),
                        new Source(0, "报告.txt", Genre.REPORT, null, LocalDate.of(2021, 1, 1), origin)));
            }
        }
        return told;
    }
}
