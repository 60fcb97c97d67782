package org.edustat.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edustat.concept.Genre;

/**
 * The words by which a paper tells what it is and which year it speaks of.
 *
 * @param genres in the order of the file
 * @param occasions the years of the events that a title may name in place of a year
 */
public record PaperCues(List<GenreCue> genres, Map<String, Integer> occasions) {

    static final String GENRES = "catalogue/genres.csv";
    static final String OCCASIONS = "catalogue/occasions.csv";

    public PaperCues {
        genres = List.copyOf(genres);
        occasions = Collections.unmodifiableMap(new LinkedHashMap<>(occasions));
    }

    static PaperCues load(JobsFolder jobs) {
        return new PaperCues(genres(jobs), occasions(jobs));
    }

    private static List<GenreCue> genres(JobsFolder jobs) {
        return JobsTable.read(
                jobs,
                GENRES,
                line -> new GenreCue(
                        line.any("genre").word(Genre.class),
                        line.any("place").word(GenreCue.Where.class),
                        line.text("term")));
    }

    private static Map<String, Integer> occasions(JobsFolder jobs) {
        Map<String, Integer> years = new LinkedHashMap<>();
        JobsTable.read(
                jobs,
                OCCASIONS,
                line -> years.put(line.text("term"), line.any("year").whole()));
        return years;
    }
}
