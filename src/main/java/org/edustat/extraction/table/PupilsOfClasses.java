package org.edustat.extraction.table;

import java.util.List;
import java.util.regex.Pattern;

import org.edustat.concept.Label;
import org.edustat.concept.Place;

/** 人数 right behind 班级数, as lists of schools and of grades write it: those who sit in these classes. */
final class PupilsOfClasses {

    private static final String PEOPLE = "人数";
    private static final Pattern PEOPLE_ALONE = Pattern.compile("人数(?:[(（]人[)）])?");
    private static final String PUPILS = "学生";
    private static final Pattern CLASSES = Pattern.compile("(?:教学)?班级?(?:个?数)?(?:[(（]个?班?[)）])?");

    private PupilsOfClasses() {}

    /**
     * Whether a column says 人数 and no more, right behind one of classes under the same head.
     *
     * @param path its headers, root first
     * @param left those of the column on its left
     */
    static boolean under(List<SheetCell> path, List<SheetCell> left) {
        int last = path.size() - 1;
        return path.get(last).joined().startsWith(PEOPLE)
                && PEOPLE_ALONE.matcher(path.get(last).joined()).matches()
                && left.size() == path.size()
                && left.subList(0, last).equals(path.subList(0, last))
                && CLASSES.matcher(left.get(last).joined()).matches();
    }

    static Label label(SheetCell head) {
        return new Label(PUPILS.concat(head.joined()), Place.COLUMN, head.at().a1());
    }
}
