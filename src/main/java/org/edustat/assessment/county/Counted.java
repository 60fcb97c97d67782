package org.edustat.assessment.county;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.edustat.catalogue.Standard;
import org.edustat.catalogue.Standard.Resource;
import org.edustat.concept.Interval;
import org.edustat.concept.Stage;

/** Which schools of a table count: not a 教学点 with few pupils, nor a school without any. */
final class Counted {

    private static final String TEACHING_POINT = "教学点";

    private final Standard standard;

    Counted(Standard standard) {
        this.standard = standard;
    }

    /** The parts of schools, by stage and name. */
    List<Part> parts(SchoolTable table) {
        List<Stage> stages =
                standard.resources().stream().map(Resource::stage).distinct().toList();
        List<Part> parts = new ArrayList<>();
        for (String school : table.names()) {
            Map<Stage, Interval> pupils = table.pupils(school);
            if (!isSmallPoint(school, pupils)) {
                pupils.forEach((stage, number) -> {
                    if (stages.contains(stage) && hasSome(number)) {
                        parts.add(new Part(school, stage, number));
                    }
                });
            }
        }
        parts.sort(Comparator.comparing(Part::stage).thenComparing(Part::school));
        return parts;
    }

    static boolean hasSome(Interval pupils) {
        return pupils.lower() != null && pupils.lower().signum() > 0;
    }

    private boolean isSmallPoint(String school, Map<Stage, Interval> pupils) {
        Interval all = pupils.values().stream().reduce(Interval.point(BigDecimal.ZERO), Interval::plus);
        return school.contains(TEACHING_POINT)
                && all.upper() != null
                && all.upper().compareTo(BigDecimal.valueOf(standard.leastPupils())) < 0;
    }
}
