package org.edustat.reading.text;

import java.util.regex.Pattern;

/**
 * What a page bears beside its paper even where the two stand in one element: filing numbers, counts of visits, tools
 * to print and share, the papers before and after. The date of the paper is none of it.
 */
final class PageFurniture {

    /** A longer line is one of the paper that speaks of such things. */
    private static final int LONGEST = 120;

    private static final Pattern LINE =
            Pattern.compile("ICP备|公网安备|网站标识码|版权所有|(?i:copyright)|技术支持[:：]|建议使用.*(?:分辨率|浏览)|扫一扫|您是第.{0,12}(?:访问|访客)"
                    + "|累计访问|网站地图|^[【\\[]?上一[篇条页]|^[【\\[]?下一[篇条页]|^地址[:：].*电话[:：]");
    private static final Pattern PIECE = Pattern.compile("(?:阅读|浏览|点击|访问)(?:次数|人次|人数|量|数|率)[:：]\\s*[0-9][0-9,]*\\s*次?"
            + "|[【\\[](?:打印|关闭|返回|收藏|分享|纠错|大 ?中 ?小)[^】\\]]{0,8}[】\\]]"
            + "|字[体号][:：]\\s*(?:大 ?中 ?小)?(?=\\s|$)");

    private PageFurniture() {}

    /** Whether the whole line is furniture. */
    static boolean is(String line) {
        return line.length() <= LONGEST && LINE.matcher(line).find();
    }

    /** A line without what is furniture in it; empty where all of it is. */
    static String without(String line) {
        if (is(line)) {
            return "";
        }
        return line.length() > LONGEST || !PIECE.matcher(line).find()
                ? line
                : PIECE.matcher(line).replaceAll("").strip();
    }
}
