package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.extraction.signs.Sought;

/**
 * Headers that a title says in full: 合格率 under 专任教师学历合格率、高一级学历比例统计表. A title of several things cannot say which of them
 * a column holds, but a column that is named by the end of one of them holds that one.
 */
record TitleTails(TableArea area) {

    /** The name of a share without what it is of. */
    private static final Sought BARE = Sought.of("(?:合格|达标|覆盖|参与|完成|巩固|入学|入园|毛入园|毛入学|净入学|升学|就业)率");

    private static final Pattern ITEMS = Pattern.compile("[、,，及和与]");
    private static final Pattern ENDING =
            Pattern.compile("(?:基本|完成|执行|监测)?(?:情况)?(?:统计|汇总|对比|一览|监测|明细)?表?(?:[(（][^()（）]*[)）])?$");

    /** The words of an item without the place and the time before them. */
    private static final Pattern WORDS = Pattern.compile("[^0-9年度月期省市县区州旗盟“”\"()（）]*$");

    /** What a header says with the words of the title; empty where no item, or more than one, ends with it. */
    Optional<String> inFull(String header) {
        Matcher bare = BARE.at(header, 0);
        if (bare == null) {
            return Optional.empty();
        }
        String share = bare.group();
        String rest = header.substring(bare.end());
        if (rest.codePoints().anyMatch(Character::isIdeographic)) {
            return Optional.empty();
        }
        List<String> ending = items().stream()
                .filter(item -> item.endsWith(share) && item.length() > share.length())
                .toList();
        return ending.size() == 1 ? Optional.of(ending.get(0) + rest) : Optional.empty();
    }

    private List<String> items() {
        List<String> items = new ArrayList<>();
        List<SheetCell> titles =
                area.title().stream().flatMap(row -> row.cells().stream()).toList();
        for (SheetCell title : titles) {
            String[] named = ITEMS.split(ENDING.matcher(title.joined()).replaceFirst(""));
            for (int at = 0; named.length > 1 && at < named.length; at++) {
                Matcher words = WORDS.matcher(named[at]);
                if (words.find() && !words.group().isEmpty()) {
                    items.add(words.group());
                }
            }
        }
        return items;
    }
}
