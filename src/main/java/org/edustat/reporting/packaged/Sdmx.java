package org.edustat.reporting.packaged;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.edustat.concept.Amount;
import org.edustat.concept.Coded;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Period;
import org.edustat.concept.Qualifier;

/**
 * SDMX-CSV 2.0: one row a figure. A value that is masked or lost is {@code NaN}, with the status that says why; the
 * attributes keep the bounds and the words.
 */
record Sdmx(DataPackage data) {

    static final String FLOW = "EDUSTAT:DF_FIGURES(1.0.0)";
    static final String ALL = "_T";

    static final List<String> HEADER = List.of(
            "STRUCTURE",
            "STRUCTURE_ID",
            "ACTION",
            "REF_AREA",
            "INDICATOR",
            "EDU_LEVEL",
            "SECTOR",
            "URBANISATION",
            "INSTITUTION",
            "TIME_PERIOD",
            "OBS_VALUE",
            "UNIT_MEASURE",
            "OBS_STATUS",
            "UPPER_VALUE",
            "QUALIFIER",
            "FIGURE_KEY");

    Stream<List<String>> rows() {
        return data.figures().stream().map(this::row);
    }

    private List<String> row(Figure figure) {
        Key key = figure.key();
        Amount amount = figure.chosen().amount();
        return List.of(
                "dataflow",
                FLOW,
                "R",
                key.region(),
                code(key.indicator()),
                code(key.stage()),
                code(key.sector()),
                code(key.area()),
                key.institution().isEmpty() ? ALL : key.institution(),
                time(key.period()),
                amount.value() == null ? "NaN" : amount.value().toPlainString(),
                code(amount.unit().code()),
                status(figure),
                Tables.plain(amount.upper()),
                code(amount.qualifier().code()),
                key.notation());
    }

    /** The codes of CL_OBS_STATUS: normal, provisional, missing, suppressed. */
    private String status(Figure figure) {
        Amount amount = figure.chosen().amount();
        if (amount.value() == null) {
            return amount.qualifier() == Qualifier.MASKED ? "Q" : "O";
        }
        return data.provisional().test(figure) ? "P" : "A";
    }

    /** A school year and a span are ranges, which SDMX writes with their first day and their length. */
    static String time(Period period) {
        if (period instanceof Period.SchoolYear school) {
            return LocalDate.of(school.begins(), 9, 1) + "/P1Y";
        }
        if (period instanceof Period.Span span) {
            return LocalDate.of(span.from(), 1, 1) + "/P" + (span.to() - span.from() + 1) + "Y";
        }
        if (period instanceof Period.Deadline by) {
            return LocalDate.of(by.year(), 1, 1) + "/P1Y";
        }
        return period.notation();
    }

    static String code(Coded word) {
        return word.name().equals("ALL") ? ALL : code(word.code());
    }

    static String code(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    Map<String, Object> structure() {
        return new SdmxStructure(data).message();
    }
}
