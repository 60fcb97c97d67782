package org.edustat.catalogue;

import org.edustat.concept.Coded;

/** A word among others of its sort, of which any may stand in the same place of a sentence. */
public record ListedWord(Sort sort, String text, String example) {

    /** What the words of a list have in common. */
    public enum Sort implements Coded {
        /** What the name of a school ends with: 小学. */
        SCHOOL,
        /** Before it, where several schools are meant, and never in the name of one: 农村. */
        SORT_OF_SCHOOLS,
        /** The same, and perhaps in the name of one: 初级. */
        GRADE_OF_SCHOOL,
        /** Behind the name of a school, where it stands or since when: 始建. */
        PLACE_OF_SCHOOL,
        /** Before it, of who went there or where it is: 走进. */
        WAY_TO_SCHOOL,
        /** Behind it, what is told of the one school that is described: 占地. */
        HOLDING_OF_SCHOOL,
        /** Who heads a school: 校长. */
        HEAD_OF_SCHOOL,
        /** That somebody is quoted: 介绍. */
        SAYS
    }
}
