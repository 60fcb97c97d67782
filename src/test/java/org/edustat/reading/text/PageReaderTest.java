package org.edustat.reading.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.edustat.concept.Cell;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Grid;
import org.edustat.concept.Passage;
import org.edustat.concept.Passage.Role;
import org.edustat.reading.FileReadingTest;

import static org.assertj.core.api.Assertions.assertThat;

class PageReaderTest extends FileReadingTest {

    @Test
    void aPageIsItsTitleAndParagraphs() {
        Document document = page("<title>2020年教育公报_某市教育局</title>", "<p>全市有小学 <b>1286</b>\n 所。</p>第二段<br>第三段");

        assertThat(document.passages())
                .containsExactly(
                        new Passage(0, "2020年教育公报", Role.TITLE),
                        new Passage(10, "全市有小学 1286 所。", Role.BODY),
                        new Passage(24, "第二段", Role.BODY),
                        new Passage(28, "第三段", Role.BODY));
    }

    @Test
    void aTitleThatStandsInTheTextIsNotRepeated() {
        Document document = page("<title>公报_局</title>", "<h1>教育 公报</h1><h2>一、学前教育</h2><p>幼儿园5所。</p>");

        assertThat(document.passages()).extracting(Passage::role).containsExactly(Role.TITLE, Role.HEADING, Role.BODY);
    }

    @Test
    void menusScriptsAndFootersAreNoText() {
        Document document = page(
                "",
                "<nav>首页 1</nav><ul><li><a>要闻1</a></li><li><a>要闻2</a></li><li><a>要闻3</a></li></ul>"
                        + "<div class='main'><p>全市有小学1286所，在校生3.7万人；新增学位6660个。</p></div>"
                        + "<script>var n=5;</script><div class='footer'>备案号12345号</div><p style='display:none'>7</p>");

        assertThat(document.text()).isEqualTo("全市有小学1286所，在校生3.7万人；新增学位6660个。");
    }

    @Test
    void struckNumbersAreNotReadAndMarksOfNotesAreNoDigits() {
        Document document = page("", "<p>小学<del>28</del><s>30</s>31<sup>2</sup>所，占地9m<sup>2</sup></p>");

        assertThat(document.text()).isEqualTo("小学31所，占地9m2");
    }

    @Test
    void whatWasTypedIntoAFormStandsInItsCells() {
        Grid grid = page(
                        "",
                        "<table><tr><td>学段</td><td>学校数</td></tr><tr><td>小学</td><td><input value='31'></td></tr>"
                                + "<tr><td>初中</td><td><textarea>12</textarea><input type='checkbox' value='5'></td></tr></table>")
                .grids()
                .findFirst()
                .orElseThrow();

        assertThat(written(grid)).containsExactly("A1 学段", "B1 学校数", "A2 小学", "B2 31", "A3 初中", "B3 12");
    }

    @Test
    void aFrameNamedForItsMenuIsNotLeftOut() {
        Document document = page("", "<div class='with-sidebar'><p>全市有小学1286所。</p><div class='sidebar'>8</div></div>");

        assertThat(document.text()).isEqualTo("全市有小学1286所。");
    }

    @Test
    void theNamedMainTextIsTaken() {
        Document document =
                page("", "<div>您是第12345位访客，欢迎。</div><div id='zoom'><p>" + "全市教育事业发展，".repeat(10) + "</p></div>");

        assertThat(document.text()).startsWith("全市教育").doesNotContain("12345");
    }

    @Test
    void cellsThatSpanRowsAndColumnsTakeTheirPlaces() {
        Grid grid = grid(page(
                "",
                "<table><tr><td rowspan=2>年份</td><td colspan=2>普通中学</td></tr>"
                        + "<tr><td>高中</td><td>初中</td></tr><tr><td>1990</td><td>2.55</td><td>13.04</td></tr></table>"));

        assertThat(written(grid))
                .containsExactly("A1 年份", "B1 普通中学", "B2 高中", "C2 初中", "A3 1990", "B3 2.55", "C3 13.04");
        assertThat(merges(grid)).containsExactly("A1:A2", "B1:C1");
    }

    @Test
    void tablesAreNumberedAsTheyStandInTheWholePage() {
        Document document = page(
                "",
                "<table><tr><td><p>单位：人</p><table><tr><td>小学</td><td>5</td></tr></table></td></tr></table>"
                        + "<table><tr><td>初中</td><td>6</td></tr></table>");

        assertThat(document.grids()).extracting(Grid::table).containsExactly(1, 2);
        assertThat(document.text()).isEqualTo("单位：人");
    }

    @Test
    void aTableOfParagraphsIsText() {
        String prose = "全市教育事业稳步发展，各项指标完成情况良好。".repeat(8);

        Document document = page("", "<table><tr><td>" + prose + "</td><td>" + prose + "</td></tr></table>");

        assertThat(document.grids()).isEmpty();
        assertThat(document.passages()).hasSize(2);
    }

    @Test
    void theLinesAroundATableAreKept() {
        Document document =
                page("", "<p>单位：万人</p><div><table><tr><td>小学</td><td>5</td></tr></table></div><p>注：含民办</p>");

        assertThat(document.parts()).hasSize(3);
        assertThat(document.text()).isEqualTo("单位：万人\n注：含民办");
    }

    @Test
    void boldCellsAndIndentsAreKnownAndHardSpacesStay() {
        Grid grid = grid(page(
                "",
                "<table><tr><th>指标</th><td>&nbsp;&nbsp;小学</td></tr>"
                        + "<tr><td style='padding-left: 2em'>女</td><td> 5<br>6 </td></tr></table>"));

        assertThat(cells(grid)).extracting(Cell::text).containsExactly("指标", "\u00A0\u00A0小学", "女", "5\n6");
        assertThat(cells(grid))
                .extracting(cell -> cell.style().bold() + " " + cell.style().indent())
                .isEqualTo(List.of("true 0", "false 0", "false 2", "false 0"));
    }

    @Test
    void aRankThatAnOfficeProgramKeepsByClassOrTypesAsSpacesIsKnown() {
        Grid grid = grid(page(
                "<style><!-- td { padding: 1px } .xl1, td.xl65 { mso-char-indent-count: 3; padding-left: 36px;"
                        + " font-weight: 700 } .big { font-size: 20px } --></style>",
                "<table><tr><td class='big'>指标</td><td class='xl65'>小学</td></tr>"
                        + "<tr><td class='xl65' style='font-weight: normal'>女</td><td><font>   男</font></td></tr>"
                        + "<tr><td>\n   合计</td><td> 5</td></tr></table>"));

        assertThat(cells(grid))
                .extracting(Cell::text)
                .containsExactly("指标", "小学", "女", "\u00A0\u00A0\u00A0男", "合计", "5");
        assertThat(cells(grid))
                .extracting(cell -> cell.style().bold() + " " + cell.style().indent())
                .startsWith("false 0", "true 3", "false 3", "false 0");
    }

    @Test
    void theDeclaredEncodingIsTaken() {
        byte[] bytes = "<html><meta charset=gb2312><body><p>小学12所。</p></body></html>".getBytes(GB18030);

        assertThat(document(bytes, FileKind.HTML).text()).isEqualTo("小学12所。");
    }

    @Test
    void spansBeyondAllMeasureAreBounded() {
        Grid grid = grid(
                page("", "<table><tr><td rowspan=0 colspan=999999>甲</td><td>乙</td></tr><tr><td>1</td></tr></table>"));

        assertThat(merges(grid)).containsExactly("A1:ALL2");
    }

    private Document page(String head, String body) {
        return document("<html><head>" + head + "</head><body>" + body + "</body></html>", FileKind.HTML);
    }
}
