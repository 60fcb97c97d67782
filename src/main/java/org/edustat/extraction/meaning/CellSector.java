package org.edustat.extraction.meaning;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Filling;
import org.edustat.concept.Sector;

/** Of whose schools the number of a cell is, where what stands around the table says more than its headers mean. */
final class CellSector {

    private static final Pattern OF_ALL = Pattern.compile("全[国省市区县州盟旗](?:总数|合计|总计|总体)");

    /** 普惠性学前教育资源 is a theme, 普惠性幼儿园 are schools. */
    private static final Pattern OF_KINDERGARTENS = Pattern.compile("普惠(?:性|型|性民办)?(?:幼儿园|园|民办)");

    private CellSector() {}

    /** A table about 民办学校 may set 全市总数 beside them. */
    static @Nullable Filling of(@Nullable Filling sector, List<SideSense> sides, List<Side> labelled) {
        if (sector == null || Hearing.HEADERS.contains(sector.label().place())) {
            return sector;
        }
        boolean theme = sector.value().equals(Sector.INCLUSIVE.code())
                && !OF_KINDERGARTENS.matcher(sector.label().text()).find();
        if (theme || labelled.stream().anyMatch(Side::isOfAllSectors)) {
            return null;
        }
        boolean ofAll = sides.stream()
                .flatMap(side -> side.labels().stream())
                .anyMatch(label -> Hearing.HEADERS.contains(label.place())
                        && OF_ALL.matcher(label.text()).matches());
        return ofAll ? null : sector;
    }
}
