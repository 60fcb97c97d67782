package org.edustat.extraction.meaning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Document;

/**
 * Which schools a paper on 职业教育 is about: where it names 中等职业学校 and no college, those of the upper secondary stage.
 * Asked of the whole text, once, and only where something depends on it.
 */
final class VocationalSchools {

    private static final List<String> SCHOOLS = List.of("中等职业", "中职");
    private static final List<String> COLLEGES = List.of("高职", "高等职业", "职业学院", "技术学院", "职业大学", "高等院校", "专科");

    private final Document document;
    private @Nullable Boolean alone;

    VocationalSchools(Document document) {
        this.document = document;
    }

    boolean alone() {
        if (alone == null) {
            alone = named(SCHOOLS) && !named(COLLEGES);
        }
        return alone;
    }

    private boolean named(List<String> words) {
        return words.stream().anyMatch(document.text()::contains);
    }
}
