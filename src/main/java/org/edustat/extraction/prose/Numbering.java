package org.edustat.extraction.prose;

import org.jspecify.annotations.Nullable;

import org.edustat.extraction.signs.Sought;

/** How the headings of Chinese papers are numbered, the highest rank first: 第一章, 第一节, 【一】, 一、, （一）, ★, 1., (1), ①. */
enum Numbering {
    CHAPTER("^第[一二三四五六七八九十0-9]{1,3}[章篇部编].*"),
    SECTION("^第[一二三四五六七八九十0-9]{1,3}节.*"),
    /** 【师资】 on a line of its own. */
    IN_LENSES("^【[^】]{1,14}】[^。；;]{0,24}$"),
    CHINESE("^[一二三四五六七八九十]{1,3}、.*"),
    CHINESE_IN_BRACKETS("^[(（][一二三四五六七八九十]{1,3}[)）].*"),
    /** ★ 学前教育阶段 */
    SYMBOL("^[★☆◆◇■□▲△▼▽●○◎※▶►◢◤❖✦]\\s*[^。；;:：，,0-9]{2,24}$"),
    ARABIC("^[0-9]{1,2}(?:[、．]|[.](?![0-9])).*"),
    ARABIC_IN_BRACKETS("^(?:[(（][0-9]{1,2}[)）]|[0-9]{1,2}[)）]).*"),
    CIRCLED("^[①-⑳].*"),
    /** A few words on a line of their own: 学前教育. */
    NONE("^[一二三四五六七八九十]{0,2}(?:(?:各级|学前|幼儿|小学|初中|高中|义务|普通高中|高中阶段|职业|中等职业|高等|特殊|民办|成人|基础|普通)(?:教育|阶段|阶段教育|园)?"
            + "|总量|规模|总体|基本|师资|师资队伍|教师队伍|教师|办学条件|条件|经费|经费投入|教育经费|教育投入|投入|信息化|双减|资助)(?:情况|概况|事业|发展|建设|规模)?$");

    private final Sought pattern;

    Numbering(String pattern) {
        this.pattern = Sought.of(pattern);
    }

    /** The numbering that a line begins with, or null. */
    static @Nullable Numbering of(String line) {
        for (Numbering numbering : values()) {
            if (numbering.pattern.is(line)) {
                return numbering;
            }
        }
        return null;
    }
}
