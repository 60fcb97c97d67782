package org.edustat.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.delivery.MailSettings;
import org.edustat.ledger.Publication;

/** What of a release somebody is to have: that of the newest years, of the whole or of the places that are theirs. */
record Share(MailSettings settings, MailSettings.Recipient recipient, LocalDate date) {

    /** As in {@code 2020/教育统计汇总-2020.xlsx} and {@code 2020/分地区/410600-鹤壁市.xlsx}. */
    private static final Pattern OF_YEAR = Pattern.compile("(\\d{4})/([^/]+/)?[^/]+\\.(?:xlsx|docx|html)");

    List<Publication> of(List<Publication> release) {
        Set<Integer> years = years(release);
        return release.stream()
                .filter(file -> ofYear(file, years) || returned(file))
                .toList();
    }

    private Set<Integer> years(List<Publication> release) {
        TreeSet<Integer> years = new TreeSet<>();
        for (Publication file : release) {
            Matcher ofYear = OF_YEAR.matcher(file.name());
            if (ofYear.matches() && Integer.parseInt(ofYear.group(1)) <= date.getYear()) {
                years.add(Integer.valueOf(ofYear.group(1)));
            }
        }
        while (years.size() > settings.years()) {
            years.pollFirst();
        }
        return years;
    }

    private boolean ofYear(Publication file, Set<Integer> years) {
        Matcher ofYear = OF_YEAR.matcher(file.name());
        if (!ofYear.matches() || !years.contains(Integer.valueOf(ofYear.group(1)))) {
            return false;
        }
        boolean ofPlace = ofYear.group(2) != null;
        return recipient.regions().isEmpty() ? !ofPlace : ofPlace && isTheirs(file);
    }

    private boolean returned(Publication file) {
        boolean ofNoYear = file.place().filter(place -> place.year().isEmpty()).isPresent();
        return ofNoYear && isTheirs(file);
    }

    private boolean isTheirs(Publication file) {
        return file.place()
                .filter(place -> recipient.regions().contains(place.region()))
                .isPresent();
    }
}
