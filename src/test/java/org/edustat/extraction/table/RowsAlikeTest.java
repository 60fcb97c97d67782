package org.edustat.extraction.table;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Attribution;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Genre;
import org.edustat.concept.Origin;
import org.edustat.concept.Period;
import org.edustat.concept.Region;
import org.edustat.concept.Statement;
import org.edustat.extraction.Extraction;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a row means does not hang on the rows above it, though what is known of those that are alike is not asked again.
 */
class RowsAlikeTest {

    private static final Extraction EXTRACTION = new Extraction(Catalogue.load(new JobsFolder(Path.of("jobs"))));

    private static final Attribution PAPER = new Attribution(
            new Region("360100", "南昌市", Region.Level.PREFECTURE, "360000", 1980, null),
            Period.year(2021),
            Genre.FORM,
            null,
            "教育事业统计",
            List.of());

    private static final String SCHOOLS = """
            2021年学校基本情况 | < | < | < | < | <
             |  |  | | | 单位：人、平方米
            学校代码 | 学校名称 | 学段 | 在校生数 | < | 校舍建筑面积
            ^ | ^ | ^ | 合计 | 女 | ^
            3601210001 | 南昌县向塘第一小学 | 小学 | =812 | =390 | =4100.5
            3601210002 | 南昌县莲塘第二小学 | 小学 | =913 | =420 | =5100
            3601210003 | 新建区长堎中学 | 初中 | =1310 | =640 | =9300
            3601210004 | 民办育新学校 | 初中 | =410 | =190 | =3300
            3601210005 | 安义县九年一贯制学校 | 初中 | =710 | =330 | =6100
            3601210006 | 进贤县完全中学 | 普通高中 | =2210 | =1010 | =21000
            3601210007 | 南昌市第三中学 | 普通高中 | =2300 | =1100 | =22000
            3601210008 | 安义县龙津中学 | 初中 | =705 | =331 | =6200
            3601210009 | 进贤县民和第三小学 | 小学 | =605 | =301 | 80%
            合计 | | | =9975 | =4712 | =77100.5
            """;

    private static final String COUNTIES = """
            2021年各县区义务教育情况 | < | < | <
            县区 | 学校数(所) | 在校生数(人) | 九年义务教育巩固率
            全市 | =900 | =800000 | %0.9
            东湖区 | =100 | =90000 | %0.91
            新建区 | =110 | =92000 | %0.92
            安义县 | =80 | =31000 | 93.1%
            城区 | =30 | =9000 | %0.95
            高新区 | =20 | =8000 | %0.96
            鹤壁市 | =60 | =50000 | %0.98
            进贤县 | =50 | =40000 | %0.99
            """;

    @ParameterizedTest
    @ValueSource(strings = {SCHOOLS, COUNTIES})
    void eachRowMeansAmongOthersWhatItMeansAlone(String table) {
        List<Statement> together = read(table);
        assertThat(together).isNotEmpty();
        List<String> lines = table.lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            if (lines.get(row).contains("=")) {
                int alone = row;
                assertThat(read(only(lines, alone)))
                        .as(lines.get(alone))
                        .isNotEmpty()
                        .containsExactlyElementsOf(together.stream()
                                .filter(statement -> place(statement).row() == alone)
                                .toList());
            }
        }
    }

    /** The table with one of its rows of figures. */
    private static String only(List<String> lines, int row) {
        StringBuilder table = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            boolean other = at != row && lines.get(at).contains("=");
            table.append(other ? "" : lines.get(at)).append('\n');
        }
        return table.toString();
    }

    private static CellAddress place(Statement statement) {
        return ((Origin.InGrid) statement.origin()).cell();
    }

    private static List<Statement> read(String table) {
        Document document = new Document(FileKind.XLSX, "", List.of(Sketch.grid("Sheet1", table)));
        return EXTRACTION.extract(document, PAPER).statements();
    }
}
