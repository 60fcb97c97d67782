package org.edustat.reading.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Grid;
import org.edustat.concept.Passage;
import org.edustat.concept.Passage.Role;
import org.edustat.reading.FileReadingTest;
import org.edustat.reading.ZipFiles;

import static org.assertj.core.api.Assertions.assertThat;

class WordReaderTest extends FileReadingTest {

    @Test
    void whatAnotherProgramWritesIsReadInOrder() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("2020年工作总结");
            XWPFTable table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("学段");
            table.getRow(1).getCell(1).setText("1286");
            word.createParagraph().createRun().setText("新增学位6660个。");
            word.write(bytes);
        }

        Document document = document(bytes.toByteArray(), FileKind.DOCX);

        assertThat(document.text()).isEqualTo("2020年工作总结\n新增学位6660个。");
        assertThat(document.parts().get(1)).isInstanceOf(Grid.class);
        assertThat(written(grid(document))).containsExactly("A1 学段", "B2 1286");
    }

    @Test
    void deletedWordsAreNotReadAndInsertedOnesAre() {
        Document document = body("<w:p><w:r><w:t>共</w:t></w:r><w:del><w:r><w:delText>5</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>6</w:t></w:r></w:ins><w:r><w:t>所</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r></w:p>");

        assertThat(document.text()).isEqualTo("共6所");
    }

    @Test
    void struckNumbersAreNotReadAndMarksOfNotesAreNoDigits() {
        Document document = body("<w:p><w:r><w:t>小学</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>28</w:t></w:r>"
                + "<w:r><w:t>31</w:t></w:r>" + raised("2") + "<w:r><w:t>所，占地9m</w:t></w:r>" + raised("2") + "</w:p>");

        assertThat(document.text()).isEqualTo("小学31所，占地9m2");
    }

    private static String raised(String words) {
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>" + words + "</w:t></w:r>";
    }

    @Test
    void spansOfCellsAreMerges() {
        Grid grid = grid(body("<w:tbl><w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "年份")
                + cell("<w:gridSpan w:val=\"2\"/>", "普通中学") + "</w:tr><w:tr>" + cell("<w:vMerge/>", "")
                + cell("", "高中") + cell("", "初中") + "</w:tr></w:tbl>"));

        assertThat(written(grid)).containsExactly("A1 年份", "B1 普通中学", "B2 高中", "C2 初中");
        assertThat(merges(grid)).containsExactly("A1:A2", "B1:C1");
    }

    @Test
    void aTableWithinACellIsAGridOfItsOwn() {
        Document document = body("<w:tbl><w:tr>" + cell("", "外") + "<w:tc><w:tbl><w:tr>" + cell("", "内")
                + "</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>");

        assertThat(document.grids()).extracting(Grid::table).containsExactly(0, 1);
        assertThat(document.grids()).extracting(grid -> written(grid).get(0)).containsExactly("A1 外", "A1 内");
    }

    @Test
    void stylesTellTitlesAndHeadings() {
        byte[] word = ZipFiles.zip(Map.of(
                "_rels/.rels", ZipFiles.relationships("r1 officeDocument word/document.xml"),
                "word/_rels/document.xml.rels",
                        ZipFiles.relationships("r1 styles styles.xml", "r2 footnotes footnotes.xml"),
                "word/styles.xml",
                        "<styles><style styleId='a3'><name val='Title'/></style><style styleId='1'>"
                                + "<name val='heading 1'/></style><style styleId='x'><name val='own'/><basedOn val='1'/></style></styles>",
                "word/footnotes.xml",
                        "<footnotes><footnote type='separator'><p><r><t>-</t></r></p></footnote>"
                                + "<footnote id='2'><p><r><t>含民办</t></r></p></footnote></footnotes>",
                "word/document.xml",
                        "<document><body>" + styled("a3", "总结") + styled("x", "一、学前教育") + styled("z", "正文")
                                + "</body></document>"));

        assertThat(document(word, FileKind.DOCX).passages())
                .containsExactly(
                        new Passage(0, "总结", Role.TITLE),
                        new Passage(3, "一、学前教育", Role.HEADING),
                        new Passage(10, "正文", Role.BODY),
                        new Passage(13, "含民办", Role.BODY));
    }

    private static String styled(String style, String text) {
        return "<p><pPr><pStyle val='%s'/></pPr><r><t>%s</t></r></p>".formatted(style, text);
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>".formatted(properties, text);
    }

    private Document body(String body) {
        return document(ZipFiles.word(body), FileKind.DOCX);
    }
}
