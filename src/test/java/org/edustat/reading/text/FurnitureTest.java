package org.edustat.reading.text;

import org.junit.jupiter.api.Test;

import org.edustat.concept.FileKind;
import org.edustat.reading.FileReadingTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages as browsers save them, each laid out in another way: the paper is read, what surrounds it is not. */
class FurnitureTest extends FileReadingTest {

    private static final String FIRST = "2020年，全市共有小学1286所，在校生21.4万人。";
    private static final String SECOND = "全年招聘教师881人，新增学位6660个；完成投资1.2亿元。";

    private String read(String title, String body) {
        return document("<html><head>" + title + "</head><body>" + body + "</body></html>", FileKind.HTML)
                .text();
    }

    @Test
    void aPageLaidOutWithTables() {
        String text = read(
                "<title>2020年教育工作总结-某县教育局</title>",
                "<table width='1000'><tr><td colspan='2'><a href='/'>首页</a> | <a href='/a'>政务公开</a> | <a href='/b'>办事</a></td></tr>"
                        + "<tr><td width='200'><ul><li><a href='1'>关于做好2021年招生工作的通知</a></li>"
                        + "<li><a href='2'>第12期简报</a></li><li><a href='3'>2020年第3号公告</a></li></ul></td>"
                        + "<td><p align='center'>2020年教育工作总结</p><p>" + FIRST + "</p><p>" + SECOND + "</p></td></tr>"
                        + "<tr><td colspan='2' align='center'>地址：人民路88号 电话：0392-3214567<br>豫ICP备05001062号"
                        + " 您是第 1234567 位访问者</td></tr></table>");

        assertThat(text).contains(FIRST, SECOND).doesNotContain("05001062", "1234567", "第12期", "政务公开");
    }

    @Test
    void onlyOneSentenceBetweenMenusAndFooter() {
        String text = read(
                "<title>快讯</title>",
                "<div id='top'><ul><li><a>首页</a></li><li><a>新闻</a></li><li><a>公开</a></li></ul></div>"
                        + "<div class='wrap'><div class='left'><h3>热点</h3><p><a>全县召开2021年教育工作会议，部署12项任务</a></p>"
                        + "<p><a>我县新增3所省级示范园，居全市第1位</a></p></div><div class='box'><h2>快讯</h2>"
                        + "<p>发布时间：2020-09-01 浏览次数：3456</p><div><p>全县新建小学3所。</p></div></div></div>"
                        + "<div class='bottom'><p>版权所有：某县教育局　技术支持：某公司　建议使用1024×768分辨率浏览。</p>"
                        + "<p>豫公网安备 41060202000123号　网站标识码：4106000001</p></div>");

        assertThat(text).contains("全县新建小学3所。").doesNotContain("41060202000123", "4106000001", "1024", "12项", "3456");
    }

    @Test
    void linesBrokenInOneBlockWithToolsAroundThem() {
        String text = read(
                "<title>某区教育局2020年工作情况</title>",
                "<div class='header'><a>登录</a></div><div class='content'><h1>某区教育局2020年工作情况</h1>"
                        + "<div class='info'>来源：区教育局 作者：办公室 时间：2021-01-05 点击数：982 字体：[大 中 小] [打印] [关闭]</div>"
                        + "<div class='txt'>　　" + FIRST + "<br><br>　　" + SECOND + "<br></div>"
                        + "<p>上一篇：<a>2019年工作情况</a></p><p>下一篇：<a>2021年工作要点</a></p></div>"
                        + "<div class='foot'>主办：某区教育局 备案号：京ICP备12345678号-1</div>");

        assertThat(text).contains(FIRST, SECOND).doesNotContain("982", "12345678", "2021年工作要点");
    }

    @Test
    void aNamedTextWithItsToolsInside() {
        String text = read(
                "<title>2020年教育事业统计公报</title>",
                "<div class='nav'><a>首页</a></div><div id='zoom'><p>" + FIRST + "</p><p>" + SECOND + "</p>"
                        + "<p>" + FIRST + "</p><p>扫一扫在手机打开当前页</p><p>【打印】【关闭】 阅读次数：5678</p></div>"
                        + "<div>网站地图 | 联系我们 | 访问量：88888888</div>");

        assertThat(text).contains(FIRST, SECOND).doesNotContain("5678", "88888888", "扫一扫");
    }

    @Test
    void paragraphsInBlocksOfTheirOwnBesideALongSidebar() {
        String text = read(
                "<title>全县教育工作报告</title>",
                "<div class='page'><div class='main-left'><div class='t'>全县教育工作报告</div><div class='p'>" + FIRST
                        + "</div><div class='p'>" + SECOND + "</div><div class='p'>到2022年，基本消除大班额。</div></div>"
                        + "<div class='main-right'><div class='hd'>相关链接</div><div><a>教育部发布2020年全国教育事业统计公报，幼儿园29.17万所</a></div>"
                        + "<div><a>省教育厅通报20起违规办学案例，涉及12个县</a></div><div><a>我省高考报名人数115.8万人，比上年增加7.5万人</a></div></div></div>"
                        + "<div id='ft'>Copyright © 2010-2021 某县人民政府　冀ICP备10203040号　累计访问：2345678次</div>");

        assertThat(text)
                .contains(FIRST, SECOND, "到2022年，基本消除大班额。")
                .doesNotContain("10203040", "2345678", "29.17", "115.8");
    }
}
