package org.edustat.operations.console.reports;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.ledger.Publication;
import org.edustat.ledger.Role;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Sight;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceOfFileTest {

    private static final List<String> RELEASE = List.of(
            "2021/教育统计汇总-2021.xlsx",
            "2021/教育统计简报-2021.docx",
            "2021/溯源-2021.html",
            "2021/数据包/figures.csv",
            "2021/分地区/410600-鹤壁市.xlsx",
            "2021/分地区/410621-浚县.xlsx",
            "2021/分地区/410500-安阳市.xlsx",
            "returned/410600-鹤壁市/核实函.docx",
            "returned/410500-安阳市/核实函.docx");

    private final Sight sight = new Sight(Catalogue.load(new JobsFolder(Path.of("jobs"))));

    @Test
    void anAccountOfOneCitySeesTheFilesOfThatCityAndItsCounties() {
        assertThat(seenBy("410600"))
                .containsExactly("2021/分地区/410600-鹤壁市.xlsx", "2021/分地区/410621-浚县.xlsx", "returned/410600-鹤壁市/核实函.docx");
    }

    @Test
    void anAccountOfOneCountySeesNoFileOfItsCity() {
        assertThat(seenBy("410621")).containsExactly("2021/分地区/410621-浚县.xlsx");
    }

    @Test
    void whoIsBoundToNoPlaceSeesAll() {
        assertThat(seenBy(null)).isEqualTo(RELEASE);
    }

    private List<String> seenBy(@Nullable String region) {
        Who who = new Who("somebody", Role.MANAGER, region, "stamp");
        return RELEASE.stream()
                .filter(name -> PlaceOfFile.isSeen(sight, who, new Publication(name, "")))
                .toList();
    }
}
