package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Region;

/** Decides which of the names that occur in a text are mentions of places. */
final class MentionFinder {

    /** What follows a stem that is part of another name: 北京路, 南京师范大学, 大连日报. */
    private static final Pattern OTHER_NAME = Pattern.compile(
            "市(区|辖区)|镇|乡(?!村)|街道|村|社区|[东西南北中]?(路|街|大道|大街|巷)|时间|冬奥|奥运|[\\p{IsHan}]{0,6}?(大学|学院|医院|日报|晚报|周报|出版社)");

    /** What follows a full name that is part of a longer word: 南京市区, 吉林市辖区, 港口区域. */
    private static final Pattern LONGER_WORD = Pattern.compile("市(区|辖区).*|区(域|划|间|别).*", Pattern.DOTALL);

    /** What makes 全国 a place: it is none in 全国文明校园 or 全国教育大会. */
    private static final Pattern COUNTRY_COUNTED =
            Pattern.compile("共|有|各级|幼儿园|小学|初中|普通|高中|中等职业|特殊教育|学前|义务教育阶段|高等教育|平均|教育(事业|经费|统计)|[0-9]");

    /** Words before which a name of two characters can begin: a Han character else makes 健康县 of 康县. */
    private static final String MAY_STAND_BEFORE = "和与及在为到对自从往赴由给让将是以除或";

    private static final String MAY_STAND_BEHIND = "和与及等两三四五六七八九分各";
    /** 2018年淇县, 2018年度淇县, 其中淇县: what ends a word. */
    private static final Pattern YEAR_BEFORE = Pattern.compile("(?:[0-9]年|学年|年度)(?:初|末|底)?$|其中$|包括$");

    private static final int YEAR_WINDOW = 4;
    private static final int LONG_STEM = 3;
    private static final int SHORT_NAME = 2;
    private static final int WORD_WINDOW = 14;

    private final RegionEdition edition;
    private final String text;
    private final @Nullable Region context;
    private final List<RegionMention> found = new ArrayList<>();

    MentionFinder(RegionEdition edition, String text, @Nullable Region context) {
        this.edition = edition;
        this.text = text;
        this.context = context;
    }

    /**
     * Leftmost first, at one place the longest, none over another.
     *
     * @param hits by place and the longer first
     */
    List<RegionMention> find(List<Words.Hit<List<RegionName>>> hits) {
        if (hits.isEmpty()) {
            return List.of();
        }
        for (Words.Hit<List<RegionName>> hit : hits) {
            if (hit.start() >= lastEnd()) {
                take(hit);
            }
        }
        return List.copyOf(found);
    }

    private int lastEnd() {
        return found.isEmpty() ? 0 : found.get(found.size() - 1).end();
    }

    private void take(Words.Hit<List<RegionName>> hit) {
        RegionMention above = hit.start() > 0 && hit.start() == lastEnd() ? found.get(found.size() - 1) : null;
        if (above != null) {
            List<Region> below = below(above, hit);
            if (!below.isEmpty() && !startsLongerWord(hit)) {
                found.set(found.size() - 1, new RegionMention(above.start(), hit.end(), below));
                return;
            }
        }
        List<Region> candidates = candidates(hit);
        if (!candidates.isEmpty()) {
            found.add(new RegionMention(hit.start(), hit.end(), candidates));
        }
    }

    /** The places that are meant; where official names match, other forms do not count. */
    private List<Region> candidates(Words.Hit<List<RegionName>> hit) {
        List<Region> official = new ArrayList<>();
        List<Region> all = new ArrayList<>();
        for (RegionName name : hit.word()) {
            if (isMention(name, hit)) {
                addOnce(name.region(), all);
                if (name.form() == RegionName.Form.FULL) {
                    addOnce(name.region(), official);
                }
            }
        }
        if (official.isEmpty() && context != null && all.contains(context)) {
            return List.of(context);
        }
        return official.isEmpty() ? all : official;
    }

    private static void addOnce(Region region, List<Region> regions) {
        if (!regions.contains(region)) {
            regions.add(region);
        }
    }

    private List<Region> below(RegionMention above, Words.Hit<List<RegionName>> hit) {
        List<Region> below = new ArrayList<>();
        for (RegionName name : hit.word()) {
            if (isBelow(name.region(), above)) {
                below.add(name.region());
            }
        }
        return below;
    }

    private boolean isBelow(Region region, RegionMention above) {
        for (Region higher : above.candidates()) {
            if (!higher.code().equals(region.code()) && edition.within(region, higher.code())) {
                return true;
            }
        }
        return false;
    }

    private boolean isMention(RegionName name, Words.Hit<List<RegionName>> hit) {
        if (edition.common(name.text())) {
            return false;
        }
        if (name.region().level() == Region.Level.COUNTRY) {
            return COUNTRY_COUNTED.matcher(window(hit.end())).lookingAt();
        }
        return switch (name.form()) {
            case FULL -> !startsLongerWord(hit) && (name.text().length() > SHORT_NAME || beginsWord(hit.start()));
            case SHORT -> !startsOtherName(hit);
            case LOCAL -> isLocalMention(name, hit) && !startsOtherName(hit);
        };
    }

    private boolean isLocalMention(RegionName name, Words.Hit<List<RegionName>> hit) {
        if (name.text().length() >= LONG_STEM && hit.word().size() == 1) {
            return true;
        }
        return context != null
                && beginsWord(hit.start())
                && (endsText(hit.end()) || MAY_STAND_BEHIND.indexOf(text.charAt(hit.end())) >= 0)
                && isNear(name.region(), context);
    }

    /** Inside the paper's own place, or beside it under the same city. */
    private boolean isNear(Region region, Region own) {
        String city = own.level() == Region.Level.COUNTY && own.parent() != null ? own.parent() : own.code();
        return edition.within(region, city);
    }

    private boolean startsLongerWord(Words.Hit<List<RegionName>> hit) {
        char last = text.charAt(hit.end() - 1);
        return (last == '市' || last == '区')
                && LONGER_WORD.matcher(window(hit.end() - 1)).matches();
    }

    private boolean startsOtherName(Words.Hit<List<RegionName>> hit) {
        return OTHER_NAME.matcher(window(hit.end())).lookingAt();
    }

    private String window(int from) {
        return text.substring(from, Math.min(text.length(), from + WORD_WINDOW));
    }

    private boolean beginsWord(int at) {
        return at == 0
                || at == lastEnd()
                || !Character.isIdeographic(text.codePointBefore(at))
                || MAY_STAND_BEFORE.indexOf(text.charAt(at - 1)) >= 0
                || YEAR_BEFORE
                        .matcher(text.substring(Math.max(0, at - YEAR_WINDOW), at))
                        .find();
    }

    private boolean endsText(int at) {
        return at == text.length() || !Character.isIdeographic(text.codePointAt(at));
    }
}
