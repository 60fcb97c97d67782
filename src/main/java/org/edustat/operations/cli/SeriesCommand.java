package org.edustat.operations.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.consolidation.Consolidation;
import org.edustat.consolidation.SeriesPoint;
import org.edustat.ledger.Ledger;

/** {@code series}: a place through the years, across changes of its boundaries. */
@Command(name = "series")
final class SeriesCommand extends StoreVerb {

    @Parameters(paramLabel = "KEY", descriptionKey = "key")
    String key = "";

    SeriesCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        Ledger ledger = context.get(Ledger.class);
        Key asked = AskedKey.parse(key, context.get(Catalogue.class), session);
        Wording wording = new Wording(session, context.get(Catalogue.class));
        Stream<Figure> figures = ledger.evaluations().latest().stream().flatMap(ledger.evaluations()::figures);
        List<SeriesPoint> points = context.get(Consolidation.class).series(asked, figures);
        if (points.isEmpty() && format == ListingFormat.table) {
            session.say("explain.none", asked.notation());
            return ExitCode.DONE;
        }
        return print(session.listing(
                List.of("period", "reported", "restated", "missing", "boundary"),
                points.stream().map(point -> row(point, wording)).toList()));
    }

    private List<String> row(SeriesPoint point, Wording wording) {
        return List.of(
                point.period().notation(),
                point.reported().stream()
                        .map(figure -> figure.key().region() + " "
                                + wording.amount(figure.chosen().amount()))
                        .collect(Collectors.joining("; ")),
                point.restated() == null ? "" : wording.amount(point.restated()),
                String.join(" ", point.missing()),
                point.boundary() ? session.text("series.boundary") : "");
    }
}
