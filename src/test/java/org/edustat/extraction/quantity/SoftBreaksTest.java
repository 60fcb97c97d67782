package org.edustat.extraction.quantity;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines that end at the edge of a page, and lines that end where their author ended them. */
class SoftBreaksTest {

    @Test
    void anUnfinishedLineOfAPaperWithIndentedParagraphsGoesOn() {
        String paragraph = "    全县现有小学七十八所，在校学生二万一千人，专任教师一千二百\n九十七人，学历合格率为百分之九十九，比上年又有提高。\n";
        assertThat(running(paragraph.repeat(5))).startsWith("    全县现有小学七十八所，在校学生二万一千人，专任教师一千二百九十七人");
    }

    @Test
    void theNumberOfAPageBetweenTheLinesIsLeftOut() {
        String paragraph = "    全县现有小学七十八所，在校学生二万一千人，专任教师一千二百\n—3—\n九十七人，学历合格率为百分之九十九，比上年又有提高。\n";
        assertThat(running(paragraph.repeat(5))).doesNotContain("—3—").contains("一千二百九十七人");
    }

    @Test
    void aHeadingAndAnIndentedParagraphBeginAnew() {
        String text = "    全县现有小学七十八所，在校学生二万一千人，专任教师一千二百\n二、达标情况\n    适龄儿童全部入学\n";
        assertThat(running(text.repeat(5))).isEqualTo(text.repeat(5));
    }

    @Test
    void parallelLinesOfAListAreNotJoined() {
        String list = "小学78所\n初中14所\n普通高中3所\n";
        assertThat(running(list)).isEqualTo(list);
    }

    @Test
    void aCopyThatGivesEveryNumberALineOfItsOwnIsPutTogether() {
        String text = "拨付公用经费\n8059.35\n万元，资助学生\n3600\n人次，新建幼儿园\n4\n所。\n";
        assertThat(running(text.repeat(2))).startsWith("拨付公用经费8059.35万元，资助学生3600人次，新建幼儿园4所。\n拨付");
    }

    private static String running(String text) {
        boolean[] gone = SoftBreaks.in(text);
        return IntStream.range(0, text.length())
                .filter(at -> !gone[at])
                .mapToObj(at -> text.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
