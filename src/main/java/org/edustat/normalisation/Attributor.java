package org.edustat.normalisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Regions;
import org.edustat.catalogue.Script;
import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.Filling;
import org.edustat.concept.Genre;
import org.edustat.concept.Period;
import org.edustat.concept.Region;
import org.edustat.concept.Slot;

/** Asks a paper what it is, when it was issued, what time it speaks of and whose it is, in this order. */
final class Attributor {

    private final Regions regions;
    private final Script script;
    private final GenreFinder genres;
    private final IssueDateFinder issueDates = new IssueDateFinder();
    private final PeriodFinder periods;
    private final RegionFinder places;

    Attributor(Catalogue catalogue) {
        this.regions = catalogue.regions();
        this.script = catalogue.lexicon().script();
        this.genres = new GenreFinder(catalogue.paperCues().genres());
        this.periods = new PeriodFinder(catalogue.paperCues().occasions());
        this.places = new RegionFinder(regions);
    }

    Attribution attribute(String path, Document document) {
        Paper paper = Paper.of(path, document, script);
        Answer<Genre> genre = genres.find(paper);
        Optional<Answer<LocalDate>> issued = issueDates.find(paper);
        LocalDate day = issued.map(Answer::value).orElse(null);
        Optional<Answer<Period>> period = periods.find(paper, genre.value(), day);
        int year = period.map(answer -> edition(answer.value(), day)).orElseGet(regions::newestYear);
        // a place that was founded before the period was over may tell of all of it
        int lastYear = period.map(told -> told.value().lastDay().getYear()).orElse(year);
        Optional<Answer<Region>> region = places.find(paper, year, lastYear)
                .or(() -> lastYear == year ? Optional.empty() : places.find(paper, lastYear, lastYear))
                // 江津市 in a paper of the year in which it became 江津区
                .or(() -> places.find(paper, year - 1, year - 1));

        List<Filling> grounds = new ArrayList<>();
        grounds.add(genre.filling(Slot.GENRE, genre.value().code()));
        period.ifPresent(
                answer -> grounds.add(answer.filling(Slot.PERIOD, answer.value().notation())));
        region.ifPresent(
                answer -> grounds.add(answer.filling(Slot.REGION, answer.value().code())));
        return new Attribution(
                region.map(Answer::value).orElse(null),
                period.map(Answer::value).orElse(null),
                genre.value(),
                day,
                paper.title().text(),
                grounds);
    }

    /** The year whose places a paper can know: that of its issue, where it plans ahead. */
    private static int edition(Period period, @Nullable LocalDate issued) {
        if (period instanceof Period.Span) {
            return issued == null ? ((Period.Span) period).from() : issued.getYear();
        }
        return period.workbookYear();
    }
}
