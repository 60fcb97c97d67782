package org.edustat.extraction.meaning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Slot;

/** The one school that a row of a list is about: a label such as 学校名称:实验小学 names it. */
final class InstitutionReader {

    private static final Pattern NAMED =
            Pattern.compile("(?:学校|园所|幼儿园|院校|机构|单位|学校\\(机构\\))名称:(?<name>.+)|(?:校|园)名:(?<short>.+)");
    private static final Pattern SUM = Pattern.compile("合计|总计|小计|共计|全[国省市区县].*");

    private InstitutionReader() {}

    static Optional<Filling> read(Draft draft) {
        return draft.all().stream()
                .flatMap(label -> name(label).stream()
                        .map(name -> Meaning.filling(Slot.INSTITUTION, name, label, "institution.named")))
                .findFirst();
    }

    /** Whether the label names one school. */
    static boolean names(Label label) {
        return NAMED.matcher(label.text()).matches();
    }

    private static Optional<String> name(Label label) {
        Matcher named = NAMED.matcher(label.text());
        if (!named.matches()) {
            return Optional.empty();
        }
        String name = named.group("name") != null ? named.group("name") : named.group("short");
        return SUM.matcher(name).matches() ? Optional.empty() : Optional.of(name);
    }
}
