package org.edustat.extraction.meaning;

import java.util.Set;
import java.util.regex.Pattern;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Indicator;
import org.edustat.concept.Kind;
import org.edustat.concept.Nature;

/** What is added to a thing that is counted as it stands is a change of it: 新增占地12亩. */
record Additions(Indicators indicators) {

    private static final Pattern ADDS = Pattern.compile("新增|增设|净增|新购|添置");
    private static final Pattern BUILDS = Pattern.compile("新增|建设|建成|新建|加快");
    private static final String HOUSING = "teacher_housing_units";
    /** Things of which every count is a part: those named or chosen in a year. */
    private static final Set<String> PARTIAL = Set.of(
            "designated_schools",
            "expert_teachers",
            "civilised_campuses",
            "master_teacher_studios",
            "surveillance_cameras");

    Kind kind(Draft draft, String indicator) {
        if (draft.kind() != null && draft.kind() != Kind.OBSERVATION) {
            return draft.kind();
        }
        boolean stock = indicators
                .find(indicator)
                .map(Indicator::nature)
                .filter(nature -> nature == Nature.STOCK)
                .isPresent();
        if (draft.ofCell() || !stock || PARTIAL.contains(indicator)) {
            return Kind.OBSERVATION;
        }
        Pattern verb = indicator.equals(HOUSING) ? BUILDS : ADDS;
        return draft.naming().stream()
                        .anyMatch(label -> verb.matcher(label.text()).find())
                ? Kind.CHANGE
                : Kind.OBSERVATION;
    }
}
