package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The schools that the bureau knows by their codes, from {@code jobs/institutions.csv}; empty where it keeps no such
 * file.
 */
public final class Institutions {

    static final String FILE = "institutions.csv";

    private static final Pattern CODE = Pattern.compile("\\d{10}");
    private static final Pattern UNSAID = Pattern.compile("[\\s\\u3000()（）\\[\\]【】·.]");
    private static final int PREFECTURE_DIGITS = 4;
    private static final Comparator<Institution> NEWEST_LAST =
            Comparator.comparing((Institution one) -> one.to() == null ? Integer.MAX_VALUE : one.to());

    private final Map<String, List<Institution>> byName = new HashMap<>();
    private final Map<String, List<Institution>> byCode = new HashMap<>();
    private final Set<String> places = new HashSet<>();

    private Institutions() {}

    static Institutions load(JobsFolder jobs) {
        Institutions institutions = new Institutions();
        JobsTable.read(jobs, FILE, Institutions::institution).forEach(institutions::add);
        return institutions;
    }

    private static Institution institution(JobsLine line) {
        JobsValue code = line.any("code");
        if (!CODE.matcher(code.text()).matches()) {
            throw code.fault("no_school_code", code.text());
        }
        return new Institution(
                code.text(),
                line.any("name").said().text(),
                line.text("region"),
                year(line.any("from")),
                year(line.any("to")),
                line.text("heir").isEmpty() ? null : line.text("heir"));
    }

    private static @Nullable Integer year(JobsValue written) {
        return written.isEmpty() ? null : written.whole();
    }

    private void add(Institution institution) {
        byName.computeIfAbsent(plain(institution.name()), name -> new ArrayList<>())
                .add(institution);
        List<Institution> names = byCode.computeIfAbsent(institution.code(), code -> new ArrayList<>());
        names.add(institution);
        names.sort(NEWEST_LAST);
        places.add(institution.region());
        places.add(institution
                        .region()
                        .substring(
                                0,
                                Math.min(PREFECTURE_DIGITS, institution.region().length())) + "00");
    }

    private static String plain(String name) {
        return UNSAID.matcher(name).replaceAll("");
    }

    /** Whether the bureau knows any school of the place, so that one that it does not know is worth a question. */
    public boolean cover(String region) {
        return places.contains(region);
    }

    /**
     * The schools that a name in a place may mean in a year: where one of them bore it then, only those; else those
     * that bore it at another time. A code of ten digits in the name decides.
     */
    public List<Institution> find(String name, String region, int year) {
        var code = CODE.matcher(name);
        List<Institution> known = code.find()
                ? byCode.getOrDefault(code.group(), List.of())
                : byName.getOrDefault(plain(name), List.of());
        List<Institution> there =
                known.stream().filter(one -> near(one.region(), region)).toList();
        List<Institution> then = there.stream().filter(one -> one.validIn(year)).toList();
        return then.isEmpty() ? there : then;
    }

    /** A city's list names the schools of its counties. */
    private static boolean near(String own, String told) {
        return own.equals(told) || (told.endsWith("00") && own.startsWith(told.replaceAll("(00)+$", "")));
    }

    /** Whether the school of a code was open in a year, under whatever name. */
    public boolean open(String code, int year) {
        List<Institution> names = byCode.getOrDefault(code, List.of());
        return names.stream().anyMatch(one -> (one.to() == null || one.to() >= year));
    }

    /** The name that the school of a code bears today, or bore last. */
    public String name(String code) {
        List<Institution> names = byCode.get(code);
        return names == null ? code : names.get(names.size() - 1).name();
    }
}
