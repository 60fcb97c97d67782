package org.edustat.extraction.meaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.edustat.catalogue.RegionMention;
import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Region;
import org.edustat.concept.Slot;
import org.edustat.extraction.meaning.RegionReader.Told;
import org.edustat.extraction.signs.Sought;

/** Where the number of a sentence holds: a place in its own words, or one that the sentence or its heading is about. */
final class RegionOfProse {

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

    /** 全市（含四县一区）: what the place is made of. */
    private static final Pattern INCLUDED = Pattern.compile("[(（](?:包?含|包括|下辖|辖)[^()（）]*[)）]");

    private static final String AREA = "区";

    private static final Pattern TRAILING = Pattern.compile("[:：。\\s]+$");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[(（]?[一二三四五六七八九十0-9]{1,3}[)）、.．]|[①-⑳]|●|■|◆|•|·)?\\s*");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:而|但)?(?:在|从)?全[国省市](?:来看|看|范围内?)?");

    /** Behind 我县 the paper tells of its own place again, and so it does of what is 市直. */
    private static final Sought OURS = Sought.of("[我本][市区县州旗盟]|[省市县区州旗盟]直(?!辖)|[省市州盟]本级");

    private static final Sought OPENS_ABROAD = Sought.of(
            "\\s*(?:(?:19|20)[0-9]{2}年[末底]?|目前|当前|近年来)?(?:全[国省]|我国)(?:共|现|有|各级|各类|幼儿园|小学|初中|高中|普通|义务|学前|中小学|高等|特殊|中等)");

    private final PlacesOfPaper places;

    /** What the words of sentences and headings say of places, by what they are asked. */
    private final Recent<String, Optional<Told>> named = new Recent<>(this::findNamed);

    private final Recent<String, Optional<Told>> openings =
            new Recent<>(text -> opening(text).or(() -> elsewhere(text)));
    private final Recent<String, Optional<Told>> headings =
            new Recent<>(text -> heading(text).or(() -> elsewhere(text)));

    RegionOfProse(PlacesOfPaper places) {
        this.places = places;
    }

    /**
     * The place that a sentence names in the number's own words; several codes with {@code |} between where it names
     * several together. A partner (与…结对) is no such place.
     */
    Optional<Filling> read(Draft draft) {
        List<Label> labels = draft.labels();
        int reach = Math.max(1, Math.min(draft.reach(), labels.size()));
        return named(labels, reach).or(() -> unnamed(labels));
    }

    /** 全县 in the paper of a province: its county is told nowhere, and the province's figures are others. */
    private Optional<Filling> unnamed(List<Label> labels) {
        return labels.stream()
                .filter(label -> label.place() == Place.CLAUSE || label.place() == Place.SENTENCE)
                .flatMap(label -> places.unnamedCounty(label.text()).stream()
                        .map(word -> new Label(word, label.place(), label.at())))
                .findFirst()
                .map(county -> Meaning.filling(Slot.REGION, "", county, Unlisted.RULE));
    }

    private Optional<Filling> named(List<Label> labels, int reach) {
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
        int edition = places.editionOfPaper();
        String name = TRAILING.matcher(NUMBERED.matcher(text.strip()).replaceFirst(""))
                .replaceFirst("");
        return places.named(name).stream()
                .filter(mention -> mention.start() == 0 && mention.end() == name.length())
                .findFirst()
                .flatMap(mention -> places.one(mention.candidates(), edition))
                .filter(region -> !places.isOwn(region) && (places.below(region, edition) || text.endsWith(":")))
                .map(region -> new Told(region.code(), "region.heading"));
    }

    /** 而在全国,这一比例要求达到50%: a stretch that only says where; 全国共有幼儿园28万所 tells what goes on about the country. */
    private Optional<Told> elsewhere(String text) {
        if (OPENS_ABROAD.at(text, 0) != null) {
            return named.get(text).filter(told -> told.code() != null);
        }
        return text.indexOf('全') >= 0 && ELSEWHERE.matcher(text.strip()).matches()
                ? places.whole(text, places.editionOfPaper())
                        .map(region -> new Told(region.code(), RegionReader.WHOLE_PLACE))
                : Optional.empty();
    }

    private Optional<Told> opening(String text) {
        int edition = places.editionOfPaper();
        String words = text.strip();
        if (PARTNER.in(words)) {
            return Optional.empty();
        }
        return places.named(words).stream()
                .filter(mention -> mention.start() == 0)
                .findFirst()
                .flatMap(mention -> places.one(mention.candidates(), edition))
                .filter(region -> places.below(region, edition) && !places.isOwn(region))
                .map(region -> new Told(region.code(), "region.subject"));
    }

    /** Whether its sentence says that the number is about a whole place, as 全县 does in the paper of a school. */
    boolean ofWhole(Draft draft) {
        return draft.labels().stream()
                .filter(label -> label.place() == Place.CLAUSE || label.place() == Place.SENTENCE)
                .anyMatch(label -> PlacesOfPaper.saysWhole(label.text()));
    }

    private Optional<Told> findNamed(String text) {
        int edition = places.editionOfPaper();
        if (text.indexOf('国') > 0 && COUNTRY.in(text)) {
            return places.regions()
                    .find(Region.COUNTRY, edition)
                    .map(region -> new Told(region.code(), RegionReader.WHOLE_PLACE));
        }
        if (text.indexOf('全') >= 0 && ABROAD.in(text)) {
            return places.whole(text, edition).map(region -> new Told(region.code(), RegionReader.WHOLE_PLACE));
        }
        if (text.endsWith(AREA) && ZONE.matcher(text).matches()) {
            return Optional.of(new Told("", Unlisted.RULE));
        }
        String words = INCLUDED.matcher(text).replaceAll("");
        List<RegionMention> mentions = places.named(words);
        if (mentions.isEmpty() || PARTNER.in(words)) {
            return Optional.empty();
        }
        String codes = mentions.stream()
                .flatMap(mention -> places.one(mention.candidates(), edition).stream()
                        .filter(region -> places.below(region, edition)
                                || mention.end() == words.length()
                                || mention.start() == 0 && RATE_THERE.at(words, mention.end()) != null))
                .map(Region::code)
                .distinct()
                .collect(Collectors.joining("|"));
        return codes.isEmpty() ? Optional.empty() : Optional.of(new Told(codes, "region.named"));
    }
}
