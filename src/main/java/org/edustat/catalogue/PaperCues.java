package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;

import org.edustat.concept.Coded;
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
        CatalogueFile file = CatalogueFile.read(jobs, GENRES);
        List<GenreCue> cues = new ArrayList<>();
        for (CSVRecord row : file.rows()) {
            try {
                cues.add(new GenreCue(
                        Coded.of(Genre.class, CatalogueFile.cell(row, "genre")),
                        Coded.of(GenreCue.Where.class, CatalogueFile.cell(row, "place")),
                        CatalogueFile.cell(row, "term")));
            } catch (IllegalArgumentException wrong) {
                throw file.fault(row, wrong.getMessage());
            }
        }
        return cues;
    }

    private static Map<String, Integer> occasions(JobsFolder jobs) {
        CatalogueFile file = CatalogueFile.read(jobs, OCCASIONS);
        Map<String, Integer> years = new LinkedHashMap<>();
        for (CSVRecord row : file.rows()) {
            try {
                years.put(CatalogueFile.cell(row, "term"), Integer.valueOf(CatalogueFile.cell(row, "year")));
            } catch (NumberFormatException wrong) {
                throw file.fault(row, wrong.getMessage());
            }
        }
        return years;
    }
}
