package org.edustat.pipeline.succession;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Regions;
import org.edustat.concept.Attribution;
import org.edustat.concept.Genre;
import org.edustat.concept.Period;
import org.edustat.concept.Region;
import org.edustat.concept.Submission;

/** Reads from the name and the attribution of a submission what it has in common with its versions. */
final class FormReader {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])(?:\\s*(?:学?年度?))?");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]");

    /** Shorter short forms are parts of other words. */
    private static final int SHORTEST_NAME = 2;

    private final Regions regions;
    private final Version.Reader versions;

    FormReader(Catalogue catalogue) {
        regions = catalogue.regions();
        versions = new Version.Reader(catalogue.versionMarks());
    }

    /** Empty for a paper that has no versions: news, and what says too little of itself. */
    Optional<Form> read(Submission submission, Attribution attribution) {
        Region region = attribution.region();
        Period period = attribution.period();
        if (region == null || period == null || attribution.genre() == Genre.NEWS) {
            return Optional.empty();
        }
        List<String> places = places(region, period.workbookYear());
        Version title = versions.read(attribution.title());
        String stem = stem(title, places);
        if (stem.isEmpty()) {
            return Optional.empty();
        }
        List<String> identity = new ArrayList<>(
                List.of(attribution.genre().code(), region.code(), period.notation(), folders(submission, places)));
        identity.add(stem);
        Version file = versions.read(submission.fileName().replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""));
        return Optional.of(new Form(submission, attribution, String.join("\n", identity), file.or(title)));
    }

    /** Two schools may each send the form of one name from a folder of their own. */
    private String folders(Submission submission, List<String> places) {
        int end = submission.path().lastIndexOf('/');
        return end < 0
                ? ""
                : Stream.of(submission.path().substring(0, end).split("/"))
                        .map(folder -> stem(versions.read(folder), places))
                        .reduce("", String::concat);
    }

    private static String stem(Version name, List<String> places) {
        String stem = YEAR.matcher(name.rest()).replaceAll(" ");
        for (String place : places) {
            stem = stem.replace(place, " ");
        }
        return NO_WORD.matcher(stem).replaceAll("");
    }

    /** How the region and those above it are called, the longer names first. */
    private List<String> places(Region region, int year) {
        return Stream.concat(Stream.of(region), regions.parents(region, year).stream())
                .flatMap(place -> Stream.of(place.code(), place.name(), shortName(place.name())))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static String shortName(String name) {
        return name.length() > SHORTEST_NAME ? name.replaceFirst("[省市区县旗盟州]$", "") : name;
    }
}
