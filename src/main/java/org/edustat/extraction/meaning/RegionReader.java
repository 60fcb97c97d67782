package org.edustat.extraction.meaning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.RegionMention;
import org.edustat.catalogue.Regions;
import org.edustat.concept.Attribution;
import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Region;
import org.edustat.concept.Slot;
import org.edustat.extraction.signs.Sought;

/** Where the figure holds: the nearest label that names a place, or the whole of the paper's own, decides. */
final class RegionReader {

    private static final Pattern WHOLE = Pattern.compile("全(?<level>地区|[国省市区县旗盟州])(?!日|面)");

    private static final String WHOLE_PLACE = "region.whole";
    /** A code beside a name that several places share. */
    private static final Pattern CODE = Pattern.compile("[1-9][0-9]{5}");

    /** 城区, 郊区: sorts of areas, though some places are called so. */
    private static final int LONGEST_SORT = 2;

    /** What a code ends with where it says no prefecture, or no county. */
    private static final Pattern NO_PART = Pattern.compile("(?:00)+$");

    private static final String OF_CODE = "region.code";

    private static final Set<String> OF_PREFECTURES = Set.of("市", "州", "盟", "地区");

    /** 全国 and 全省 as the place of the figure, not as the rank of an honour. */
    private static final Sought ABROAD =
            Sought.of("全[国省](?:(?:19|20)[0-9]{2}年|共|有|各级|各类|幼儿园|小学|初中|高中|普通|义务|学前|中小学|在|为|是|平均|仅为|达到?|$)");
    /** 我国学前教育, 中国教育经费: the country, not a newspaper or a learned society. */
    private static final Sought COUNTRY = Sought.of(
            "(?:我国|中国)(?:(?:19|20)[0-9]{2}年|目前|现|共|有|已|各级|各类|幼儿园|小学|初中|高中|普通|义务|学前|中小学|高等|职业|基础教育|教育(?:经费|规模|投入|事业|总|财政)|在(?!线)|财政)");
    /** 临夏州儿童入学率为89.5%: what a higher or foreign place has, where its name opens the words. */
    private static final Sought RATE_THERE = Sought.of(
            "(?:的?(?:适龄|小学|初中|学前三年)?(?:儿童|幼儿)?(?:净|毛)?(?:入学率|入园率|巩固率|升学率|辍学率)|平均(?:水平)?(?:为|是)?$|(?:则|仅)?[为是]$)");
    /** Another place as somebody to work with. */
    private static final Sought PARTNER = Sought.of("[与和同](?:[^,，。;；]{0,12})(?:结对|结成|帮扶|合作|共建)|等地与|选派|驻|以上|级");

    /** A part of the place that no list of divisions has: its figures are not those of the whole. */
    private static final Pattern ZONE = Pattern.compile(
            "[、和及,\\s]*(?:其中)?\\p{IsHan}{0,4}(?:经开|高新技术|高新|开发|(?<!城)新|示范|风景名胜|风景|度假|管理|保税|综保|产业园|工业园)区");

    private static final String AREA = "区";

    private static final Pattern TRAILING = Pattern.compile("[:：。\\s]+$");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[(（]?[一二三四五六七八九十0-9]{1,3}[)）、.．]|[①-⑳]|●|■|◆|•|·)?\\s*");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:而|但)?(?:在|从)?全[国省市](?:来看|看|范围内?)?");

    /** Behind 我县 the paper tells of its own place again. */
    private static final Sought OURS = Sought.of("[我本][市区县州旗盟]");

    private static final Sought OPENS_ABROAD = Sought.of(
            "\\s*(?:(?:19|20)[0-9]{2}年[末底]?|目前|当前|近年来)?(?:全[国省]|我国)(?:共|现|有|各级|各类|幼儿园|小学|初中|高中|普通|义务|学前|中小学|高等|特殊|中等)");

    private final Regions regions;
    private final Attribution attribution;
    /** The places that a text names in this paper. */
    private final Recent<String, List<RegionMention>> inContext = new Recent<>(this::findInContext);
    /** Each word of a header asks whether it lies in a name. */
    private final Recent<String, List<RegionMention>> mentioned = new Recent<>(this::find);

    /** What the words of sentences and headings say of places, by what they are asked. */
    private final Recent<String, Optional<Told>> named = new Recent<>(this::findNamed);

    private final Recent<String, Optional<Told>> openings =
            new Recent<>(text -> opening(text).or(() -> elsewhere(text)));
    private final Recent<String, Optional<Told>> headings =
            new Recent<>(text -> heading(text).or(() -> elsewhere(text)));

    RegionReader(Regions regions, Attribution attribution) {
        this.regions = regions;
        this.attribution = attribution;
    }

    /**
     * What a side of a cell says about its place.
     *
     * @param region null where the nearest label with places names several, or one whose name is used twice
     */
    record Spot(@Nullable Filling region) {}

    /**
     * The place that a text names.
     *
     * @param code null where it names several, or one whose name is used twice
     */
    record Told(@Nullable String code, String rule) {

        boolean isWhole() {
            return rule.equals(WHOLE_PLACE);
        }

        boolean isCode() {
            return rule.equals(OF_CODE);
        }

        Spot by(Label label) {
            return new Spot(code == null ? null : Meaning.filling(Slot.REGION, code, label, rule));
        }
    }

    /** The place that a header names; null where it names none. */
    @Nullable
    Told told(String header) {
        int edition = editionOfPaper();
        if (CODE.matcher(header).matches()) {
            return coded(header, edition);
        }
        Optional<Region> whole = whole(header, edition);
        if (whole.isPresent()) {
            return new Told(whole.get().code(), WHOLE_PLACE);
        }
        List<RegionMention> mentions = mentions(header);
        if (mentions.isEmpty()) {
            return null;
        }
        if (mentions.get(0).candidates().isEmpty()) {
            return new Told("", Unlisted.RULE);
        }
        Optional<Region> one =
                mentions.size() > 1 ? Optional.empty() : one(mentions.get(0).candidates(), edition);
        return new Told(one.map(Region::code).orElse(null), "region.named");
    }

    /**
     * The place of a code, of another year too; a code of the paper's own parts that no year has is of a part unknown.
     */
    private @Nullable Told coded(String code, int edition) {
        boolean known = regions.find(code, edition).isPresent() || Unlisted.everBore(regions, code, edition);
        return known ? new Told(code, OF_CODE) : isPart(code) ? new Told("", OF_CODE) : null;
    }

    /** Whether a code is, as it is written, that of a part of the paper's own place. */
    private boolean isPart(String code) {
        Region own = attribution.region();
        return own != null
                && !own.code().equals(code)
                && code.startsWith(NO_PART.matcher(own.code()).replaceFirst(""));
    }

    /** Whether a word lies inside the name of a place: 城区 in 山城区. */
    boolean inName(String text, int start, int end) {
        for (RegionMention mention : mentions(text)) {
            if (mention.start() <= start && end <= mention.end()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The place that a sentence names in the number's own words; several codes with {@code |} between where it names
     * several together. A partner (与…结对) is no such place.
     */
    Optional<Filling> readProse(Draft draft) {
        List<Label> labels = draft.labels();
        int reach = Math.max(1, Math.min(draft.reach(), labels.size()));
        for (int i = 0; i < labels.size() && i < reach; i++) {
            Optional<Told> told = named.get(labels.get(i).text());
            if (told.isPresent()) {
                return filling(told.get(), labels.get(i));
            }
            if (OURS.in(labels.get(i).text())) {
                return Optional.empty();
            }
        }
        return subject(labels);
    }

    private static Optional<Filling> filling(Told told, Label label) {
        return Optional.ofNullable(told.code()).map(code -> Meaning.filling(Slot.REGION, code, label, told.rule()));
    }

    /**
     * A place inside of the paper's own that opens an earlier stretch of the sentence is what the stretches behind it
     * are about.
     */
    private Optional<Filling> subject(List<Label> labels) {
        for (Label label : labels) {
            boolean sentence = label.place() == Place.SENTENCE;
            if ((sentence || label.place() == Place.CLAUSE) && OURS.in(label.text())) {
                return Optional.empty();
            }
            if (sentence || label.place() == Place.HEADING) {
                Optional<Told> told = (sentence ? openings : headings).get(label.text());
                if (told.isPresent()) {
                    return filling(told.get(), label);
                }
            }
        }
        return Optional.empty();
    }

    /** 斗门区:投入4800万元: what stands under the name of a place alone is about that place. */
    private Optional<Told> heading(String text) {
        int edition = editionOfPaper();
        String name = TRAILING.matcher(NUMBERED.matcher(text.strip()).replaceFirst(""))
                .replaceFirst("");
        return inContext.get(name).stream()
                .filter(mention -> mention.start() == 0 && mention.end() == name.length())
                .findFirst()
                .flatMap(mention -> one(mention.candidates(), edition))
                .filter(region -> !isOwn(region) && (below(region, edition) || text.endsWith(":")))
                .map(region -> new Told(region.code(), "region.heading"));
    }

    /** 而在全国,这一比例要求达到50%: a stretch that only says where; 全国共有幼儿园28万所 tells what goes on about the country. */
    private Optional<Told> elsewhere(String text) {
        if (OPENS_ABROAD.at(text, 0) != null) {
            return named.get(text).filter(told -> told.code() != null);
        }
        return text.indexOf('全') >= 0 && ELSEWHERE.matcher(text.strip()).matches()
                ? whole(text, editionOfPaper()).map(region -> new Told(region.code(), WHOLE_PLACE))
                : Optional.empty();
    }

    private Optional<Told> opening(String text) {
        int edition = editionOfPaper();
        String words = text.strip();
        if (PARTNER.in(words)) {
            return Optional.empty();
        }
        return inContext.get(words).stream()
                .filter(mention -> mention.start() == 0)
                .findFirst()
                .flatMap(mention -> one(mention.candidates(), edition))
                .filter(region -> below(region, edition) && !isOwn(region))
                .map(region -> new Told(region.code(), "region.subject"));
    }

    private boolean isOwn(Region region) {
        return attribution.region() != null && attribution.region().code().equals(region.code());
    }

    /** Whether its sentence says that the number is about a whole place, as 全县 does in the paper of a school. */
    boolean ofWhole(Draft draft) {
        return draft.labels().stream()
                .filter(label -> label.place() == Place.CLAUSE || label.place() == Place.SENTENCE)
                .anyMatch(label -> label.text().indexOf('全') >= 0
                        && WHOLE.matcher(label.text()).find());
    }

    private Optional<Told> findNamed(String text) {
        int edition = editionOfPaper();
        if (text.indexOf('国') > 0 && COUNTRY.in(text)) {
            return regions.find(Region.COUNTRY, edition).map(region -> new Told(region.code(), WHOLE_PLACE));
        }
        if (text.indexOf('全') >= 0 && ABROAD.in(text)) {
            return whole(text, edition).map(region -> new Told(region.code(), WHOLE_PLACE));
        }
        if (text.endsWith(AREA) && ZONE.matcher(text).matches()) {
            return Optional.of(new Told("", Unlisted.RULE));
        }
        List<RegionMention> places = inContext.get(text);
        if (places.isEmpty() || PARTNER.in(text)) {
            return Optional.empty();
        }
        String codes = places.stream()
                .flatMap(mention -> one(mention.candidates(), edition).stream()
                        .filter(region -> below(region, edition)
                                || mention.end() == text.length()
                                || mention.start() == 0 && RATE_THERE.at(text, mention.end()) != null))
                .map(Region::code)
                .distinct()
                .collect(Collectors.joining("|"));
        return codes.isEmpty() ? Optional.empty() : Optional.of(new Told(codes, "region.named"));
    }

    /** A higher or foreign place counts only directly before the number: elsewhere it is the rank of an honour. */
    private boolean below(Region region, int edition) {
        Region own = attribution.region();
        return own == null ? region.level() == Region.Level.COUNTY : regions.within(region.code(), own.code(), edition);
    }

    /** The places that a text names, as the paper's year has them. */
    List<RegionMention> mentions(String text) {
        return mentioned.get(text);
    }

    private List<RegionMention> find(String text) {
        int edition = editionOfPaper();
        List<Region> named = regions.named(text, edition);
        if (!named.isEmpty() && regions.common(text, edition)) {
            Region own = attribution.region();
            named = own == null
                    ? List.of()
                    : named.stream()
                            .filter(region -> regions.within(region.code(), own.code(), edition))
                            .toList();
        }
        return named.isEmpty() ? unlisted(text, edition) : List.of(new RegionMention(0, text.length(), named));
    }

    private List<RegionMention> unlisted(String text, int edition) {
        List<RegionMention> mentions = inContext.get(text);
        boolean whole = mentions.stream().anyMatch(mention -> mention.end() == text.length());
        if (whole || !Unlisted.mayBe(text)) {
            return mentions;
        }
        List<Region> then = Unlisted.named(regions, text, edition);
        boolean part = text.length() > LONGEST_SORT && then.stream().anyMatch(region -> isPart(region.code()));
        return part || Unlisted.is(text) ? List.of(new RegionMention(0, text.length(), then)) : mentions;
    }

    private List<RegionMention> findInContext(String text) {
        return regions.mentions(text, editionOfPaper(), attribution.region());
    }

    private int editionOfPaper() {
        return attribution.period() == null
                ? regions.newestYear()
                : attribution.period().workbookYear();
    }

    private Optional<Region> one(List<Region> candidates, int edition) {
        Region own = attribution.region();
        if (own != null && own.from() > edition && candidates.stream().anyMatch(former -> became(own, former))) {
            return Optional.of(own);
        }
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        List<Region> inside = own == null
                ? List.of()
                : candidates.stream()
                        .filter(region -> regions.within(region.code(), own.code(), edition))
                        .toList();
        List<Region> likely = inside.isEmpty() ? candidates : inside;
        if (likely.size() == 1) {
            return Optional.of(likely.get(0));
        }
        List<Region> next = likely.stream()
                .filter(region -> region.level() == Region.Level.PROVINCE
                        || own != null && own.code().equals(region.parent()))
                .toList();
        return next.size() == 1 ? Optional.of(next.get(0)) : Optional.empty();
    }

    /**
     * Whether the paper's own place, which came into being after the first year of the paper's period, is what became
     * of the other one: its name then means the paper's own. One that was merged into another place stays what it was.
     */
    private boolean became(Region own, Region former) {
        return regions.settle(former.code(), own.from())
                .filter(heir -> heir.code().equals(own.code()))
                .isPresent();
    }

    private Optional<Region> whole(String text, int edition) {
        if (text.indexOf('全') < 0) {
            return Optional.empty();
        }
        Matcher whole = WHOLE.matcher(text);
        Region own = attribution.region();
        if (!whole.find()) {
            return Optional.empty();
        }
        if (whole.group("level").equals("国")) {
            return regions.find(Region.COUNTRY, edition);
        }
        if (own == null) {
            return Optional.empty();
        }
        return whole.group("level").equals("省")
                ? upwards(own, edition, Region.Level.PROVINCE)
                : own.level() == Region.Level.COUNTY || OF_PREFECTURES.contains(whole.group("level"))
                        ? upwards(own, edition, level(own, whole.group("level")))
                        : Optional.empty();
    }

    /** 全市 in the paper of a city's district is the city, in that of a county-level city it is the paper's own place. */
    private static Region.Level level(Region own, String written) {
        boolean ownName = own.name().endsWith(written) || !OF_PREFECTURES.contains(written);
        return own.level() == Region.Level.COUNTY && !ownName ? Region.Level.PREFECTURE : own.level();
    }

    private Optional<Region> upwards(Region own, int edition, Region.Level level) {
        if (own.level() == level) {
            return Optional.of(own);
        }
        return regions.parents(own, edition).stream()
                .filter(region -> region.level() == level)
                .findFirst();
    }
}
