package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a resource is counted from: indicators with + and - between them, and after {@code |} another way to count it,
 * for schools that report it so: {@code sports_ground_area+indoor_sports_area|sports_area}.
 *
 * @param ways the best first
 */
public record Formula(List<List<Part>> ways) {

    private static final Pattern PART = Pattern.compile("(?<sign>[+-]?)(?<indicator>[a-z_0-9]+)");

    public Formula {
        ways = ways.stream().map(List::copyOf).toList();
    }

    /** An indicator that is added, or taken away. */
    public record Part(String indicator, boolean added) {}

    /** @throws UnusableJobException where it is none, or names what is no indicator */
    static Formula of(JobsValue written, Indicators indicators) {
        return new Formula(written.parts("\\|").map(way -> way(way, indicators)).toList());
    }

    private static List<Part> way(JobsValue way, Indicators indicators) {
        String written = way.text();
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(written);
        int read = 0;
        while (part.find() && part.start() == read) {
            read = part.end();
            JobsValue indicator = new JobsValue(way.place(), part.group("indicator"));
            parts.add(new Part(
                    indicator.indicator(indicators), !part.group("sign").equals("-")));
        }
        if (read < written.length() || parts.isEmpty() || !parts.get(0).added()) {
            throw way.fault("no_sum", written);
        }
        return parts;
    }

    /** Every indicator that may be asked for. */
    public Set<String> indicators() {
        Set<String> all = new TreeSet<>();
        ways.forEach(way -> way.forEach(part -> all.add(part.indicator())));
        return all;
    }
}
