package org.edustat.operations.console.figures;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.edustat.concept.Amount;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Figure;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Period;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Source;
import org.edustat.concept.Unit;
import org.edustat.ledger.Evaluations;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;

import static org.assertj.core.api.Assertions.assertThat;

class FigureBookTest {

    private static final LocalDate NIGHT = LocalDate.of(2022, 12, 31);
    private static final int REGIONS = 3000;

    private int readings;
    private String drawnFrom = "first";

    @Test
    void theFiguresOfABureauAreReadOnce() {
        FigureBook book = new FigureBook(ledger(10));

        assertThat(book.indicators()).hasSize(10).containsEntry("indicator_3", REGIONS);
        assertThat(book.of("indicator_3")).hasSize(REGIONS);
        assertThat(book.of("indicator_9")).hasSize(REGIONS);
        assertThat(book.of("nothing")).isEmpty();
        assertThat(readings).isEqualTo(1);

        drawnFrom = "a restart";
        assertThat(book.of("indicator_3")).as("the same run concluded anew").hasSize(REGIONS);
        assertThat(readings).isEqualTo(2);
    }

    @Test
    void ofThreeThousandRegionsWithMoreThanMemoryHoldsThoseAskedLastAreKept() {
        int indicators = FigureBook.MOST_KEPT / REGIONS + 10;
        FigureBook book = new FigureBook(ledger(indicators));

        assertThat(book.indicators()).hasSize(indicators).containsEntry("indicator_70", REGIONS);
        assertThat(book.of("indicator_1")).hasSize(REGIONS);
        assertThat(book.of("indicator_2")).hasSize(REGIONS);
        assertThat(book.of("indicator_1")).isEqualTo(book.of("indicator_1"));
        assertThat(book.of("nothing")).isEmpty();
        assertThat(readings).as("one to count, one an indicator").isEqualTo(3);

        assertThat(book.of("indicator_3")).hasSize(REGIONS);
        assertThat(book.of("indicator_4")).hasSize(REGIONS);
        assertThat(book.of("indicator_2")).as("asked longest ago").hasSize(REGIONS);
        assertThat(readings).isEqualTo(6);
    }

    private Ledger ledger(int indicators) {
        Evaluations evaluations = answering(Evaluations.class, method -> switch (method) {
            case "fingerprint" -> Optional.of(drawnFrom);
            case "latest" -> Optional.of(new RunName(NIGHT, 1));
            case "figures" -> figures(indicators);
            default -> throw new UnsupportedOperationException(method);
        });
        return answering(Ledger.class, method -> evaluations);
    }

    private interface Answer {

        Object to(String method);
    }

    private static <T> T answering(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName())));
    }

    private Stream<Figure> figures(int indicators) {
        readings++;
        Origin origin = new Origin.InGrid("表", 0, new CellAddress(1, 1), "7", "", List.of(), List.of());
        Source source = new Source(1, "表.xlsx", Genre.FORM, null, NIGHT, origin);
        Amount amount = new Amount(BigDecimal.TEN, null, Unit.PERSON, Qualifier.EXACT);
        Key any = Key.parse("110000/students/2022");
        return IntStream.range(0, REGIONS).boxed().flatMap(region -> {
            Key ofRegion = any.withRegion(Integer.toString(110_000 + region)).withPeriod(Period.year(2022));
            return IntStream.range(0, indicators).mapToObj(indicator -> {
                Key key = ofRegion.withIndicator("indicator_" + indicator);
                return new Figure(key, new Observation(key, amount, source), List.of());
            });
        });
    }
}
