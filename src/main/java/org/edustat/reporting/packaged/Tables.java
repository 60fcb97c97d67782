package org.edustat.reporting.packaged;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Amount;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Source;
import org.edustat.concept.Total;

/** The CSV files of the package: one row a figure, a sum, an indicator, a place. */
record Tables(DataPackage data) {

    Table figures() {
        return new Table(
                "figures",
                text("figures"),
                List.of(
                        column("key", "string", true),
                        column("region", "string", true),
                        column("indicator", "string", true),
                        column("period", "string", true),
                        column("stage", "string", true),
                        column("sector", "string", true),
                        column("area", "string", true),
                        column("institution", "string", false),
                        column("value", "number", false),
                        column("upper", "number", false),
                        column("unit", "string", true),
                        column("qualifier", "string", true),
                        column("disputed", "boolean", true),
                        column("provisional", "boolean", true),
                        column("witnesses", "integer", true),
                        column("file", "string", true),
                        column("place", "string", true),
                        column("written", "string", false),
                        column("genre", "string", true),
                        column("issued", "date", false)),
                List.of("key"),
                data.figures().stream().map(this::row));
    }

    private List<String> row(Figure figure) {
        Key key = figure.key();
        Amount amount = figure.chosen().amount();
        Source source = figure.chosen().source();
        return List.of(
                key.notation(),
                key.region(),
                key.indicator(),
                key.period().notation(),
                key.stage().code(),
                key.sector().code(),
                key.area().code(),
                key.institution(),
                plain(amount.value()),
                plain(amount.upper()),
                amount.unit().code(),
                amount.qualifier().code(),
                Boolean.toString(data.disputed().test(figure)),
                Boolean.toString(data.provisional().test(figure)),
                Long.toString(data.witnesses().applyAsLong(figure)),
                source.path(),
                source.origin().place(),
                source.origin().text(),
                source.genre().code(),
                Objects.toString(source.issued(), ""));
    }

    Table totals() {
        return new Table(
                "totals",
                text("totals"),
                List.of(
                        column("key", "string", true),
                        column("region", "string", true),
                        column("indicator", "string", true),
                        column("period", "string", true),
                        column("by", "string", true),
                        column("value", "number", false),
                        column("unit", "string", true),
                        column("qualifier", "string", true),
                        column("covered", "integer", true),
                        column("expected", "integer", true),
                        column("missing", "string", false)),
                List.of("key", "by"),
                data.totals().stream().map(Tables::row));
    }

    private static List<String> row(Total total) {
        return List.of(
                total.key().notation(),
                total.key().region(),
                total.key().indicator(),
                total.key().period().notation(),
                total.by().code(),
                plain(total.amount().value()),
                total.amount().unit().code(),
                total.amount().qualifier().code(),
                Integer.toString(total.parts().size()),
                Integer.toString(total.expected()),
                String.join(" ", total.missing()));
    }

    /** The codebook. */
    Table indicators() {
        Labels labels = data.labels();
        return new Table(
                "indicators",
                text("indicators"),
                List.of(
                        column("indicator", "string", true),
                        column("label", "string", true),
                        column("label_elsewhere", "string", false),
                        column("theme", "string", false),
                        column("unit", "string", false),
                        column("nature", "string", false),
                        column("comparing", "string", false)),
                List.of("indicator"),
                ids().map(id -> List.of(
                        id,
                        labels.indicator(id),
                        labels.indicatorElsewhere(id),
                        labels.themeOf(id),
                        labels.unitOf(id),
                        labels.natureOf(id),
                        labels.comparing(id))));
    }

    Table regions() {
        return new Table(
                "regions",
                text("regions"),
                List.of(column("region", "string", true), column("label", "string", true)),
                List.of("region"),
                keys().map(Key::region).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .map(code -> List.of(code, data.labels().region(code))));
    }

    private Stream<String> ids() {
        return keys().map(Key::indicator).collect(Collectors.toCollection(TreeSet::new)).stream();
    }

    private Stream<Key> keys() {
        return Stream.concat(
                data.figures().stream().map(Figure::key), data.totals().stream().map(Total::key));
    }

    private Column column(String name, String type, boolean required) {
        return new Column(name, type, text("column." + name), required);
    }

    private String text(String key) {
        return data.labels().text("package." + key);
    }

    static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
