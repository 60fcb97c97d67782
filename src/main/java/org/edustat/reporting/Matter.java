package org.edustat.reporting;

import org.jspecify.annotations.Nullable;

import org.edustat.reporting.sheet.CellModel.Link;
import org.edustat.reporting.sheet.Role;

/**
 * Something to be looked at, in the words of 数据质量.
 *
 * @param sort what sort of matter it is: 隔离, 矛盾, 错误
 * @param region the name of the place; empty where it is about none
 * @param subject the file or the figure that it is about
 * @param quotation the paper's words; empty where there are none
 * @param mend what to do; empty where another row of the same matter says it
 * @param link to the figure; null where there is none
 * @param opensGroup whether it begins a matter that may take several rows
 */
record Matter(
        String sort,
        Role role,
        String region,
        String subject,
        String what,
        String quotation,
        String place,
        String mend,
        @Nullable Link link,
        boolean opensGroup) {}
