package org.edustat.extraction.meaning;

import java.util.List;
import java.util.regex.Matcher;

import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.extraction.signs.Sought;

/** One school, as a report on a county tells of it by the way: what it has is no figure of the county. */
public final class OneSchool {

    /** What is told of it in a paragraph that began with it. */
    private static final String ITS = "该校";

    private static final Sought SPEAKS =
            Sought.of("(?:该|我|本|这所|我们)(?:校|园|学校|幼儿园)(?!长|际|本|[车舍]|区)|(?<!各|所有|覆盖|每)全[校园](?!长|覆盖|员|域|园)");
    /** As a new one is told of: 走进城北小学, 位于新区的实验学校, 城北小学是一所…. */
    private static final Sought OPENS = Sought.of(
            "(?:走进|来到|走访|探访|位于|坐落于|坐落在)[^,，。;；、\n]{0,14}(?:小学|中学|幼儿园|学校)(?![、和及与等])"
                    + "|(?<named>(?:小学|中学|幼儿园|学校|学院|高中)(?:[(（][^()（）0-9]{1,16}[)）])?(?:是[一全][所县市区省]|系一所|坐落|位于|始建|创办于|创建于|建于|成立于))");
    /** Kinds of schools, and more than one of them. */
    private static final Sought KIND =
            Sought.of("(?:全[国省市县区旗州]|[各每]|公办|民办|普惠性?|普通|完全|初级|高级|农村|乡村|乡镇|城区|城镇|义务教育|寄宿制|薄弱|示范|类|级|名|所|等|中小)$");

    private static final Sought WHOLE = Sought.of("全[国省市县区旗州盟镇乡]|[我本][省市县区旗州盟]|各级各类");

    private static final int LONGEST_KIND = 6;

    private OneSchool() {}

    /** Whether a sentence begins to tell of one school. */
    public static boolean opens(String sentence) {
        for (Matcher told = OPENS.find(sentence); told != null; told = OPENS.find(sentence, told.end())) {
            int name = told.group("named") == null ? told.end() : told.start();
            if (told.group("named") == null || named(sentence, name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence tells of the whole place again. */
    public static boolean ends(String sentence) {
        return WHOLE.in(sentence);
    }

    /** What says of the numbers of a sentence that they are of the one school. */
    public static Label label() {
        return new Label(ITS, Place.PARAGRAPH, "");
    }

    private static boolean named(String sentence, int kind) {
        String before = sentence.substring(Math.max(0, kind - LONGEST_KIND), kind);
        return before.length() > 1 && Character.isIdeographic(before.charAt(before.length() - 1)) && !KIND.in(before);
    }

    /** Whether the number with these labels is told of one school. */
    static boolean has(List<Label> labels) {
        String own = labels.get(0).text();
        return !WHOLE.in(own)
                && labels.stream()
                        .anyMatch(label -> label.place() == Place.PARAGRAPH
                                ? label.text().equals(ITS)
                                : (label.place() == Place.CLAUSE || label.place() == Place.SENTENCE)
                                        && SPEAKS.in(label.text()));
    }
}
