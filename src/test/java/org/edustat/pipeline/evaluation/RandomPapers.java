package org.edustat.pipeline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.edustat.ClaimNotation;
import org.edustat.concept.Claim;
import org.edustat.concept.Genre;

/** Papers of all sorts about a few places that lie side by side and one above the other, with many a wrong number. */
final class RandomPapers {

    private static final List<List<String>> SCOPES = List.of(
            List.of("410602"),
            List.of("410603"),
            List.of("410611"),
            List.of("410621"),
            List.of("410622"),
            List.of("410600"),
            List.of("410600", "410602", "410603", "410611", "410621", "410622"),
            List.of("410702", "410703", "410704", "410711", "410721", "410724", "410725", "410726"),
            List.of("410700", "410702", "410703"),
            List.of("410700"),
            List.of("419001"),
            List.of("410000"),
            List.of("410000", "410600", "410700", "410800"),
            List.of("410800"),
            List.of("110101", "110102"),
            List.of("110000"),
            List.of("100000", "410000", "110000"),
            List.of("410622", "410726", "110101"));

    private static final List<String> COUNTS = List.of(
            "students", "teachers", "classes", "schools", "staff", "school_places_added", "entrants", "graduates");
    private static final List<String> RATES =
            List.of("retention_rate", "inclusive_share", "gross_enrolment_rate", "net_enrolment_rate");
    private static final List<String> SLOTS = List.of(
            "", ";stage=primary", ";stage=lower_secondary", ";stage=compulsory", ";sector=public", ";sector=inclusive");
    private static final int FIRST_YEAR = 2018;
    private static final int YEARS = 5;

    private final Random random;

    RandomPapers(Random random) {
        this.random = random;
    }

    /** Where a paper lies; some come again. */
    String path() {
        int scope = random.nextInt(SCOPES.size());
        return "%s/%d/%02d-%d.%s"
                .formatted(
                        SCOPES.get(scope).get(0),
                        FIRST_YEAR + random.nextInt(YEARS),
                        scope,
                        random.nextInt(2),
                        random.nextInt(3) == 0 ? "txt" : "xlsx");
    }

    /** What a paper at a path says this time. */
    List<Claim> claims(String path) {
        List<String> places = SCOPES.get(Integer.parseInt(path.split("[/-]")[2]));
        int year = Integer.parseInt(path.split("/")[1]);
        List<String> lines = new ArrayList<>();
        boolean text = path.endsWith("txt");
        Genre genre = text ? pick(List.of(Genre.REPORT, Genre.PLAN, Genre.BULLETIN)) : Genre.FORM;
        String indicator = pick(COUNTS);
        String other = random.nextBoolean() ? pick(COUNTS) : pick(RATES);
        int row = 1;
        for (String place : places) {
            int column = 0;
            for (String what : List.of(indicator, other, "students")) {
                for (String slot : SLOTS.subList(0, 1 + random.nextInt(SLOTS.size()))) {
                    int of = year - (random.nextInt(4) == 0 ? 1 : 0);
                    String where = text ? Integer.toString(100 * row + 7 * column) : (char) ('B' + column) + "" + row;
                    lines.add(said("%s/%s/%d%s".formatted(place, what, of, slot), what, place, of)
                            + " | %s %s %s".formatted(genre.code(), path, where)
                            + (random.nextInt(3) == 0 ? " issued %d-03-01".formatted(year + 1) : ""));
                    column++;
                }
            }
            row++;
        }
        return ClaimNotation.claims(lines);
    }

    private String said(String key, String indicator, String place, int year) {
        boolean rate = RATES.contains(indicator);
        if (rate || random.nextInt(12) > 1) {
            return key + " = " + (rate ? Integer.toString(60 + random.nextInt(45)) : count(key, place, year));
        }
        return random.nextBoolean() ? key + " ≥ " + count(key, place, year) : key + " Δ " + (random.nextInt(400) - 200);
    }

    private String count(String key, String place, int year) {
        int size = place.endsWith("0000") ? 90_000 : place.endsWith("00") ? 30_000 : 5_000;
        int share = key.contains(";") ? 2 : 1;
        int usual = size / share + 50 * (year - FIRST_YEAR) + random.nextInt(2) * 10;
        return switch (random.nextInt(14)) {
            case 0 -> Integer.toString(usual * 10);
            case 1 -> "0";
            case 2 -> ">" + usual;
            case 3 -> "**";
            case 4 -> Integer.toString(usual * 2);
            default -> Integer.toString(usual);
        };
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
