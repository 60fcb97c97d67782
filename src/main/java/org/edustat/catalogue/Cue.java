package org.edustat.catalogue;

import org.edustat.concept.Coded;

/**
 * A word that says how a number is meant.
 *
 * @param value what it says within its role: a direction, a qualifier, a kind
 */
public record Cue(String text, Role role, String value, String example) {

    /** What a cue decides. */
    public enum Role implements Coded {
        /** What follows is to be: 力争. */
        TARGET,
        /** What follows is to be, in this item alone: 应建. */
        TARGET_ITEM,
        /** What follows is done: 实际. */
        REPORT,
        /** A heading under which all is intent: 下一步. */
        HEADING_TARGET,
        /** A heading under which all is fact: 现状. */
        HEADING_REPORT,
        /** A difference or growth, up or down: 增长, 减少. */
        CHANGE,
        /** After a verb of change, the level that is reached: 到. */
        LEVEL,
        /** Opens the level that a change starts from: 由. */
        FROM,
        /** A bound before the number: 近. */
        BOUND_BEFORE,
        /** A bound after the number: 以上. */
        BOUND_AFTER,
        /** A verb that items share: 新增. */
        VERB,
        /** A verb that adds to what exists, with the stocks that it adds to: 新购. */
        ADDS,
        /** A verb that says only that something is there: 现有. */
        EXISTS,
        /** A word beside a noun that leaves it as it is: 我市, 登记. */
        BESIDE,
        /** A word that may stand before a lost number: 达. */
        LICENCE,
        /** An action on people or money, of which the schools built in the stretch before say nothing: 招聘. */
        AFRESH,
        /** What is done with schools, of which people and money in the next stretch say nothing: 改扩建. */
        BUILT,
        /** Sums up what was told before: 合计. */
        SUM,
        /** What comes of all that was built before: 学位. */
        OUTCOME,
        /** A word without weight: where only such words are left, the number has no noun of its own. */
        FILLER,
        /** A word of a table's header that adds nothing to what is counted: 合计, 总数. */
        HEADER,
        /** In a header over people or money that are aided, by which programme: 国家助学金. */
        PROGRAMME,
        /** A noun at the end of a header, with the unit in which it is counted even where none is written: 学生数. */
        COUNTED,
        /**
         * In a title, what no slot can tell from the whole: 培训机构, whose figures are none of schools (subject), or 女学生,
         * the part of those that the title counts (part).
         */
        THEME,
        /** In a title, a paper about all fields of a government's work: 政府工作报告. */
        GENERAL_PAPER,
        /** A sentence that says it is about education: 学校. */
        EDUCATION,
        /** In such a sentence of a paper about all fields, a clause that is of another one: 医院. */
        OTHER_FIELD
    }
}
