package org.edustat.normalisation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.edustat.catalogue.Script;
import org.edustat.concept.Document;
import org.edustat.concept.Label;
import org.edustat.concept.Passage;
import org.edustat.concept.Place;

/**
 * Finds the title: what the file marks as one, else a field 标题, else the first line that is no part of a page's frame.
 */
final class TitleFinder {

    private static final int HEAD_LINES = 15;
    private static final int TOP_LINES = 6;
    private static final int LONGEST_TITLE = 80;
    private static final int SHORTEST_TITLE = 5;

    private static final Pattern FIELD =
            Pattern.compile("^(?:.*\\s)?标\\s*题\\s*:\\s*(?<title>\\S.*?)(?=\\s+\\S{2,6}\\s*:|\\s*\\[|$)");

    /** Lines around a text on a web page: fields, ways, dates, lists. */
    private static final Pattern FRAME = Pattern.compile(
            ">>|->|[»→]|\\S > \\S|[^>]>[^>]{1,8}>|当前的?位置|您的位置|首页|索\\s*引\\s*号|发\\s*布\\s*(机构|日期|时间)|主题分类|浏览|字号|字体"
                    + "|^(来源|作者|时间|日期|附件|打印|附|注)\\s*:|电话|地址|联系(人|方式)|客服|供稿|[\\w.-]+\\.(com|cn|net)|^\\d{4}\\D\\d{1,2}(?!\\d)|_|^第?\\d+页|〔\\d{4}〕\\d+号$"
                    + "|^(第[一二三四五六七八九十]+[章节]|\\(?[一二三四五六七八九十]+[、)]|\\d+[.、])");

    private static final Pattern SAYS_WHAT_IT_IS =
            Pattern.compile("要点|规划|计划|方案|报告|总结|汇报|通报|公报|快报|简况|综述|统计|情况|意见|报表|汇总|一览|表$|教育");

    /** A point of a list, or a part of a sentence. */
    private static final Pattern POINT = Pattern.compile("^[★☆◆◇■□▲△●○◎※•·]|^[(（]?其中|[;；,，]$");

    /** Who gives the paper out, in a line above its title. */
    private static final Pattern OFFICE =
            Pattern.compile("\\p{IsHan}{2,18}(?:局|委员会|教委|厅|人民政府|办公室|部|处|科|中心|网|频道|学院|大学|协会|学会)");

    /** 2018年规划新建幼儿园75所, below the first sentences: a heading of its own part that counts. */
    private static final Pattern COUNTS_AT_END = Pattern.compile("\\d[\\d.]*[万亿余多]*(?:所|个|名|人|元|平方米)$");

    private static final Pattern UNENDED = Pattern.compile("^[关对](?!.*的(?:通知|公告|通报|报告|答复|复函|函|意见|方案|批复|说明|决定)$)");
    private static final Pattern END_OF_TITLE =
            Pattern.compile("[^关《》,。:]{2,30}的(?:审计结果)?(?:通知|公告|通报|报告|答复函?|复函|意见|方案|批复|说明|决定)");

    private final Document document;
    private final List<Line> lines;
    private final SheetHeads sheets;
    private final String fileName;
    private final Script script;

    TitleFinder(Document document, List<Line> lines, SheetHeads sheets, String fileName, Script script) {
        this.document = document;
        this.lines = lines;
        this.sheets = sheets;
        this.fileName = fileName;
        this.script = script;
    }

    Label find() {
        return marked().or(this::field)
                .or(this::line)
                .or(this::cell)
                .orElseGet(() -> new Label(fileName, Place.FILE, ""));
    }

    private Optional<Label> marked() {
        return document.passages()
                .filter(passage ->
                        passage.role() == Passage.Role.TITLE && !passage.text().isBlank())
                .map(passage -> title(script.plain(passage.text()).strip()))
                .findFirst();
    }

    private Optional<Label> field() {
        return head().map(line -> FIELD.matcher(line.text()))
                .filter(Matcher::find)
                .map(found -> title(found.group("title")))
                .findFirst();
    }

    private Optional<Label> line() {
        List<String> possible = head().map(Line::text)
                .filter(line -> line.length() >= SHORTEST_TITLE
                        && line.length() <= LONGEST_TITLE
                        && line.indexOf('。') < 0
                        && !POINT.matcher(line).find()
                        && !countsInText(line)
                        && !FRAME.matcher(line).find())
                .toList();
        return possible.stream()
                .filter(line -> SAYS_WHAT_IT_IS.matcher(line).find()
                        && !OFFICE.matcher(line).matches())
                .findFirst()
                .or(() -> possible.stream().findFirst().filter(this::isAtTop))
                .map(this::whole)
                .map(TitleFinder::title);
    }

    private boolean countsInText(String text) {
        return COUNTS_AT_END.matcher(text).find()
                && head().map(Line::text).takeWhile(line -> !line.equals(text)).anyMatch(line -> line.endsWith("。"));
    }

    /** A long title breaks over lines: what closes a bracket is joined to what opened it, 关于… to its …的公告. */
    private String whole(String part) {
        List<String> head = head().map(Line::text).toList();
        int at = head.indexOf(part);
        String above = at > 0 ? head.get(at - 1) : "";
        String below = at + 1 < head.size() ? head.get(at + 1) : "";
        if (isBroken(above, part)) {
            return above + part;
        }
        return isBroken(part, below) ? part + below : part;
    }

    private static boolean isBroken(String line, String next) {
        return isOpen(line) && isClosing(next)
                || UNENDED.matcher(line).find() && END_OF_TITLE.matcher(next).matches();
    }

    private static boolean isOpen(String line) {
        return line.length() <= LONGEST_TITLE && line.indexOf('。') < 0 && line.lastIndexOf('《') > line.lastIndexOf('》');
    }

    private static boolean isClosing(String line) {
        int close = line.indexOf('》');
        int open = line.indexOf('《');
        return line.length() <= LONGEST_TITLE && line.indexOf('。') < 0 && close >= 0 && (open < 0 || close < open);
    }

    private boolean isAtTop(String text) {
        return lines.stream().limit(TOP_LINES).anyMatch(line -> line.text().equals(text));
    }

    private Optional<Label> cell() {
        return sheets.top().stream()
                .filter(label -> label.place() == Place.TITLE
                        && label.text().length() >= SHORTEST_TITLE
                        && label.text().codePoints().anyMatch(Character::isIdeographic))
                .findFirst()
                .map(label -> new Label(label.text(), Place.TITLE, label.at()))
                .or(() -> sheets.names().stream()
                        .filter(name -> name.text().length() >= SHORTEST_TITLE
                                && name.text().codePoints().anyMatch(Character::isIdeographic))
                        .findFirst());
    }

    private Stream<Line> head() {
        return lines.stream().limit(HEAD_LINES);
    }

    private static Label title(String text) {
        return new Label(text.replaceAll("\\s+", " "), Place.TITLE, "");
    }
}
