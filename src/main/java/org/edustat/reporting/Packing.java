package org.edustat.reporting;

import java.util.Comparator;
import java.util.Optional;

import org.edustat.concept.Coded;
import org.edustat.concept.Figure;
import org.edustat.concept.Indicator;
import org.edustat.concept.Total;
import org.edustat.reporting.packaged.DataPackage;
import org.edustat.reporting.packaged.Labels;

/** The data package of a year, with the words of the report. */
final class Packing {

    private Packing() {}

    static DataPackage of(YearReport report, Sight sight, Words words) {
        return new DataPackage(
                report.year(),
                report.businessDate(),
                words.text("package.title", Integer.toString(report.year())),
                report.figures().stream()
                        .sorted(Comparator.comparing(Figure::key))
                        .toList(),
                report.totals().stream()
                        .sorted(Comparator.comparing(Total::key).thenComparing(Total::by))
                        .toList(),
                new InWords(words),
                sight::disputed,
                sight::provisional,
                sight::witnesses);
    }

    private record InWords(Words words) implements Labels {

        @Override
        public String region(String code) {
            return words.region(code);
        }

        @Override
        public String indicator(String id) {
            return words.indicator(id);
        }

        @Override
        public String indicatorElsewhere(String id) {
            return known(id)
                    .map(one -> words.text("labels").equals("en") ? one.labelZh() : one.labelEn())
                    .orElse("");
        }

        @Override
        public String unitOf(String indicator) {
            return known(indicator).map(one -> one.unit().code()).orElse("");
        }

        @Override
        public String natureOf(String indicator) {
            return known(indicator).map(one -> one.nature().code()).orElse("");
        }

        @Override
        public String themeOf(String indicator) {
            return words.indicators().themes().of(indicator).id();
        }

        @Override
        public String comparing(String indicator) {
            return known(indicator)
                    .map(one -> words.text("nature." + one.nature().code() + ".means"))
                    .orElse("");
        }

        @Override
        public String word(String list, Coded word) {
            return words.coded(list, word);
        }

        @Override
        public String text(String key) {
            return words.text(key);
        }

        private Optional<Indicator> known(String id) {
            return words.indicators().find(id);
        }
    }
}
