package org.edustat.extraction.meaning;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.catalogue.WordLists;
import org.edustat.concept.Label;
import org.edustat.concept.Origin;
import org.edustat.concept.Place;
import org.edustat.extraction.signs.Sought;

/**
 * One school, or a few that are named, as a report on a county tells of them by the way: what those have is no figure
 * of the county.
 */
public final class OneSchool {

    /** What is told of it in a paragraph that began with it. */
    private static final String ITS = "该校";

    private static final Set<String> ITS_PEOPLE = Set.of("students", "entrants", "graduates", "teachers", "staff");

    /** What else a school has that is being described. */
    private static final Set<String> ITS_HOLDINGS =
            Set.of("land_area", "floor_area", "classes", "books", "computers", "investment", "school_places");

    private static final String MONEY = "investment";

    private static final Sought SPEAKS =
            Sought.of("(?:该|我|本|这所|我们)(?:校|园|学校|幼儿园)(?!长|际|本|[车舍]|区)|(?<!各|所有|覆盖|每)全[校园](?!长|覆盖|员|域|园)");

    private static final int LONGEST_KIND = 6;

    private static final String NUMBERED = "第[一二三四五六七八九十]{1,3}";
    private static final String NUMBERED_KIND = NUMBERED + "(?:实验|初级|高级|中心)?";

    /** As a new one is told of: 走进城北小学, 位于新区的实验学校, 城北小学是一所…. */
    private final Sought opens;
    /** Sorts of schools, and more than one of them. */
    private final Sought several;
    /** The name of one, as it stands before what it has. */
    private final Sought named;

    private final Sought praised;
    /** 青山小学占地31亩, 第三小学总投资2亿元. */
    private final Sought holding;
    /** What stands before 小学 where no sort of schools is meant: 第三, 县城的青山. */
    private final Pattern name;

    private final Pattern sort;
    /** 翠园中学校长李某告诉记者: whoever heads a school tells of it. */
    private final Sought quoted;
    /** 新区小学、中心校等3所学校如期开学: some that are named. */
    private final Sought namedFew;
    /** 投资1.2亿元的北山第三小学: what the money made. */
    private final Sought made;

    OneSchool(WordLists lists) {
        this.opens = Sought.of(lists.in("{way_to_school}[^,，。;；、\n]{0,14}{school}(?![、和及与等])"
                + "|(?<named>(?:{school}|学院|高中)(?:[(（][^()（）0-9]{1,16}[)）])?"
                + "(?:是[一全][所县市区省]|系一所|{place_of_school}))"));
        this.several = Sought.of(lists.in("(?:全[国省市县区旗州]|[各每]|{sort_of_schools}|{grade_of_school}|类|级|名|所|等)$"));
        this.named = Sought.of(lists.in(NUMBERED + "(?:实验|完全|初级|高级|中心|职业)?(?:{school}|初中|高中)(?![、和及等])"
                + "|\\p{IsHan}{2}(?!学校){school}(?:[(（][^()（）]{1,8}[)）])?(?:新建|迁建|扩建|建设)?(?:项目|工程)(?=是|总|规划|位于|占|用地)"
                + "|(?:该|这所|本)(?:校|园|学校|幼儿园)|(?<!含)(?:新|东|西|南|北|老|分)校区|新校园"));
        this.praised = Sought.of(lists.in("(?<=\\p{IsHan}{2}){school}[是的里]"));
        this.holding = Sought.of(lists.in("(?!学校){school}(?:[东西南北新分]校区)?{holding_of_school}"));
        this.name = Pattern.compile(lists.in(".*" + NUMBERED_KIND
                + "|(?:.*的|.*[,，:：县市区镇乡])?(?!全|各|所有|城乡|中心|{sort_of_schools}|{grade_of_school})\\p{IsHan}{2,4}"));
        this.sort = Pattern.compile(lists.in(".*(?:{sort_of_schools}|{grade_of_school}|中心|全部|城乡|教育|全[县市区省]|[我本][县市区]"
                + "|各类|阶段|所有|其中|包括|其余|另有|现有|[0-9]所|和|及|、|新建|制|性|校)"));
        this.quoted = Sought.of(lists.in("{school}{head_of_school}(?!交流|轮岗|培训)\\p{IsHan}{0,8}{says}"));
        this.namedFew = Sought.of(lists.in("(?:{school}|中心校|校区)等[0-9一二两三四五六七八九十]{1,3}所(?:中小学|{school}|新校)"));
        this.made = Sought.of(
                lists.in("的\\p{IsHan}{0,8}(?:" + NUMBERED_KIND + "(?:(?!学校){school}|初中|高中)|{school}[东西南北新分]校区)"));
    }

    /** Whether a sentence begins to tell of one school. */
    public boolean opens(String sentence) {
        for (Matcher told = opens.find(sentence); told != null; told = opens.find(sentence, told.end())) {
            if (told.group("named") == null || isName(sentence, told.start())) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(String sentence, int kind) {
        String before = sentence.substring(Math.max(0, kind - LONGEST_KIND), kind);
        return before.length() > 1
                && Character.isIdeographic(before.charAt(before.length() - 1))
                && !several.in(before);
    }

    /** Whether a short sentence is about one: 金桥小学是全县的一个缩影。 */
    public boolean praises(String sentence) {
        return praised.in(sentence);
    }

    /** What says of the numbers of a sentence that they are of the one school. */
    public static Label label() {
        return new Label(ITS, Place.PARAGRAPH, "");
    }

    /** Whether the number with these labels is told of one school. */
    static boolean spokenOf(List<Label> labels) {
        return !WholePlace.again(labels.get(0).text())
                && labels.stream()
                        .anyMatch(label -> label.place() == Place.PARAGRAPH
                                ? label.text().equals(ITS)
                                : isNear(label) && SPEAKS.in(label.text()));
    }

    /** Whether the words around a number name one school, as those of what only a school has may do. */
    boolean named(List<Label> labels) {
        return labels.stream().anyMatch(label -> isNear(label) && named.in(label.text()));
    }

    /**
     * Whether the words around a number describe one.
     *
     * @param counted the indicator that the words seem to name
     */
    boolean described(String counted, Draft draft) {
        if (counted.equals(MONEY) && madeOne(draft.origin())) {
            return true;
        }
        boolean people = ITS_PEOPLE.contains(counted);
        return (people || ITS_HOLDINGS.contains(counted))
                && draft.labels().stream()
                        .filter(OneSchool::isNear)
                        .anyMatch(label -> isDescribed(label.text()) || people && namedFew.in(label.text()));
    }

    private static boolean isNear(Label label) {
        return label.place() == Place.CLAUSE || label.place() == Place.SENTENCE;
    }

    private boolean madeOne(Origin origin) {
        int at = origin.quotation().indexOf(origin.text());
        return at >= 0 && made.at(origin.quotation(), at + origin.text().length()) != null;
    }

    private boolean isDescribed(String words) {
        Matcher told = holding.find(words);
        if (told != null) {
            String before = words.substring(0, told.start());
            return name.matcher(before).matches() && !sort.matcher(before).matches();
        }
        return quoted.in(words);
    }
}
