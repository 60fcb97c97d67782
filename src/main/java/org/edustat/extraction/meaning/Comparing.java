package org.edustat.extraction.meaning;

import java.util.regex.Pattern;

/** Headers that hold a figure against that of another place: 与全省平均比较, 高于全市, 较全国±. */
final class Comparing {

    private static final Pattern WITH = Pattern.compile(
            "(?:^|[^占])(?:与|比|较|同|距|高于|低于|高出|低出|超过|超)(?:全|省|市|县|国家).{0,8}(?:比较?|相比|差距?|相差|对比|增减|高低?|低|[±+-].*|[(（].*)?");

    private Comparing() {}

    static boolean with(String header) {
        return (header.indexOf('比') >= 0
                        || header.indexOf('较') >= 0
                        || header.indexOf('与') >= 0
                        || header.indexOf('于') >= 0)
                && WITH.matcher(header).matches();
    }
}
