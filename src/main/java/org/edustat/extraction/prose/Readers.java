package org.edustat.extraction.prose;

import java.util.List;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Lexicon;
import org.edustat.concept.Attribution;
import org.edustat.concept.Period;
import org.edustat.extraction.meaning.OneSchool;
import org.edustat.extraction.quantity.CharacterView;

/** What reads the words around the numbers of one document, and the document that they stand in. */
record Readers(
        Lexicon lexicon,
        CharacterView view,
        String title,
        TitleStage ofTitle,
        List<BracketLegend> legends,
        ValueLines values,
        Bareness bareness,
        Movement movement,
        KindRules kinds,
        LabelOrder order,
        Inheritance inheritance,
        Parts parts,
        ListHead heads,
        Unnamed unnamed,
        RunYears years,
        SpentOn spending,
        OneSchool schools) {

    static Readers of(Catalogue catalogue, Attribution attribution, CharacterView view, OneSchool schools) {
        Lexicon lexicon = catalogue.lexicon();
        String text = view.text();
        Bareness bareness =
                new Bareness(lexicon, catalogue.regions(), year(catalogue, attribution), attribution.region());
        LabelOrder order = new LabelOrder(lexicon, view);
        return new Readers(
                lexicon,
                view,
                attribution.title(),
                new TitleStage(lexicon, attribution.title()),
                BracketLegend.all(text),
                new ValueLines(text),
                bareness,
                new Movement(lexicon),
                new KindRules(lexicon, attribution),
                order,
                new Inheritance(lexicon, bareness),
                new Parts(lexicon, text),
                new ListHead(bareness, order, text),
                new Unnamed(bareness, order, text),
                new RunYears(order, text, attribution.period() instanceof Period.Span span ? span : null),
                new SpentOn(order, text),
                schools);
    }

    private static int year(Catalogue catalogue, Attribution attribution) {
        return attribution.period() == null
                ? catalogue.regions().newestYear()
                : attribution.period().workbookYear();
    }

    String text() {
        return view.text();
    }
}
