package org.edustat.normalisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.edustat.catalogue.Institution;
import org.edustat.catalogue.Institutions;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;

/**
 * Meets the names of schools with their codes: a school that was renamed goes by its newest name, so that its years
 * stay together. A name that fits none, or several, or a school that was closed, stays as it is written and is a
 * question to the operator, once a paper.
 */
final class SchoolNames {

    /** More questions than these nobody answers in one evening; the rest are counted. */
    private static final int MOST_QUESTIONS = 20;

    private final Institutions institutions;
    private final String path;
    private final Consumer<Finding> findings;
    private final Map<Asked, String> answers = new HashMap<>();
    private int questions;

    SchoolNames(Institutions institutions, String path, Consumer<Finding> findings) {
        this.institutions = institutions;
        this.path = path;
        this.findings = findings;
    }

    private record Asked(String name, String region, int year) {}

    /** The key under the name that the bureau knows the school by. */
    Key known(Key key, Origin origin) {
        if (!institutions.cover(key.region())) {
            return key;
        }
        Asked asked = new Asked(key.institution(), key.region(), key.period().workbookYear());
        String name = answers.get(asked);
        if (name == null) {
            name = answer(asked, origin);
            answers.put(asked, name);
        }
        return name.equals(key.institution()) ? key : key.withInstitution(name);
    }

    private String answer(Asked asked, Origin origin) {
        List<Institution> meant = institutions.find(asked.name(), asked.region(), asked.year());
        List<String> codes = meant.stream().map(Institution::code).distinct().toList();
        if (codes.isEmpty()) {
            ask(
                    "school_unknown",
                    asked,
                    origin,
                    "??????????,%s,%s,%d,,".formatted(asked.name(), asked.region(), asked.year()));
        } else if (codes.size() > 1) {
            ask(
                    "school_ambiguous",
                    asked,
                    origin,
                    meant.stream().map(SchoolNames::shown).collect(Collectors.joining("; ")));
        } else if (!institutions.open(codes.get(0), asked.year())) {
            ask("school_closed", asked, origin, shown(meant.get(meant.size() - 1)));
        } else {
            return institutions.name(codes.get(0));
        }
        return asked.name();
    }

    private static String shown(Institution one) {
        String heir = Objects.requireNonNullElse(one.heir(), "");
        return "%s %s %s%s".formatted(one.code(), one.name(), one.region(), heir.isEmpty() ? "" : " → " + heir);
    }

    private void ask(String rule, Asked asked, Origin origin, String further) {
        questions++;
        if (questions <= MOST_QUESTIONS) {
            findings.accept(new Finding(
                    "normalisation." + rule,
                    Severity.WARNING,
                    path,
                    origin,
                    null,
                    List.of(asked.name(), asked.region(), Integer.toString(asked.year()), further)));
        }
    }

    void close() {
        if (questions > MOST_QUESTIONS) {
            findings.accept(Finding.about(
                    path,
                    "normalisation.schools_more",
                    Severity.WARNING,
                    Integer.toString(questions - MOST_QUESTIONS)));
        }
    }
}
