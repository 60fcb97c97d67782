package org.edustat.extraction.prose;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** How the headings of Chinese papers are numbered, the highest rank first: 第一章, 第一节, 一、, （一）, 1., (1), ①. */
enum Numbering {
    CHAPTER("^第[一二三四五六七八九十0-9]{1,3}[章篇部编].*"),
    SECTION("^第[一二三四五六七八九十0-9]{1,3}节.*"),
    CHINESE("^[一二三四五六七八九十]{1,3}(?:、.*|\\s+[^0-9,;。]{2,16}$)"),
    CHINESE_IN_BRACKETS("^[(（][一二三四五六七八九十]{1,3}[)）].*"),
    ARABIC("^[0-9]{1,2}(?:[、．]|[.](?![0-9])).*"),
    ARABIC_IN_BRACKETS("^(?:[(（][0-9]{1,2}[)）]|[0-9]{1,2}[)）]).*"),
    CIRCLED("^[①-⑳].*");

    private final Pattern pattern;

    Numbering(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The numbering that a line begins with, or null. */
    static @Nullable Numbering of(String line) {
        for (Numbering numbering : values()) {
            if (numbering.pattern.matcher(line).matches()) {
                return numbering;
            }
        }
        return null;
    }
}
