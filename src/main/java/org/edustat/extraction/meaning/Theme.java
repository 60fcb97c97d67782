package org.edustat.extraction.meaning;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Words;
import org.edustat.concept.Filling;

/**
 * What a title says that no slot can hold: the figures under 职业技术培训机构基本情况 are none of schools, and those under 各级学校女学生数
 * only some of the pupils.
 */
enum Theme {
    /** All figures are about something else. */
    SUBJECT,
    /** What the title counts is a part. */
    PART;

    private static final Set<String> OF_SCHOOLS =
            Set.of("schools", "classes", "students", "entrants", "graduates", "staff", "teachers", "land_area");

    private static final String JOINTS = "、,，和及与";

    /** What a title says; null where it says nothing of the sort, or names the whole as well. */
    static @Nullable Theme of(String title, Lexicon lexicon) {
        List<Words.Hit<Cue>> said = lexicon.cues(Cue.Role.THEME, title);
        if (said.isEmpty()) {
            return null;
        }
        Words.Hit<Cue> first = said.get(0);
        boolean listed = joins(title, first.start() - 1)
                || joins(title, said.get(said.size() - 1).end());
        return listed ? null : first.word().value().equals("part") ? PART : SUBJECT;
    }

    private static boolean joins(String title, int at) {
        return at >= 0 && at < title.length() && JOINTS.indexOf(title.charAt(at)) >= 0;
    }

    /** Whether the figure is not all of what was found for it. */
    boolean narrows(Filling counted) {
        return OF_SCHOOLS.contains(counted.value())
                && (this == SUBJECT || !Hearing.HEADERS.contains(counted.label().place()));
    }
}
