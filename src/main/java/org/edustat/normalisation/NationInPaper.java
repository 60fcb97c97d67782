package org.edustat.normalisation;

import java.util.Optional;
import java.util.regex.Pattern;

import org.edustat.concept.Region;

/** 中央财政支持农村教育, or a paper that speaks of 全国 and of no place of its own: it is about the country. */
final class NationInPaper {

    private static final Pattern TITLE = Pattern.compile("全国|我国|教育部|国务院|中央财政|国家发展改革委|财政部");

    /** 中央财政下拨310亿元: the nation's offices do what the headline tells. */
    private static final Pattern OFFICES = Pattern.compile("(?:中央财政|教育部|财政部|国务院|国家发展改革委|[两二三四五六七八九十]部[门委])");

    /** Not as the rank of an honour. */
    private static final Pattern NATION = Pattern.compile("(?<!获|荣获|评为|被)(?:全国|我国)(?!性|优秀|先进|文明|示范|模范|五一|三八|教书|第)");

    /** The nation's own bulletins and offices, where the first lines name them. */
    private static final Pattern OWN = Pattern.compile(
            "中华人民共和国(?:19|20)\\d{2}年|(?:19|20)\\d{2}年全国教育|国家统计局网站|国家统计局[^,，。]{0,10}(?:发布|公布)|(?:国务院新闻办|教育部)[^,。]{0,12}(?:发布|公布|举行|召开|通报)|从教育部获悉|国务院总理|届全国人民代表大会|教育部(?:近日|日前|昨日|\\d{1,2}日)|全国有?\\d{2}个省");

    private static final int FIRST_LINES = 6;

    /** Less often it may be named for comparison. */
    private static final int OFTEN = 3;

    private NationInPaper() {}

    static Optional<Answer<Region>> find(Paper paper, Optional<Region> country) {
        long said = NATION.matcher(paper.text()).results().count();
        boolean about = OFFICES.matcher(paper.title().text()).lookingAt()
                || said >= OFTEN
                || said > 0 && TITLE.matcher(paper.title().text()).find()
                || paper.head(FIRST_LINES).stream()
                        .anyMatch(line -> OWN.matcher(line.text()).find());
        return country.filter(nation -> about).map(nation -> new Answer<>(nation, paper.title(), "region_of_nation"));
    }
}
