package org.edustat.extraction.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.edustat.catalogue.Lexicon;
import org.edustat.concept.DigitReason;

/** Digits that are no statement: dates, ordinals, ages, telephone numbers, names and the bureau's protected phrases. */
final class Exclusions {

    /** With what a number begins. */
    private static final String DIGITS = "0123456789";

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String MASKS = "*×Xx";
    /** Whatever follows the first digits. */
    private static final String ANY = "";

    private static final String NUMERALS = Phrases.CHINESE;
    private static final int MOBILE_NUMBER = 11;
    /** A longer number counts nothing: it is that of a file or an account. */
    private static final int LONG_NUMBER = 9;

    private final Shapes shapes = new Shapes();
    private final Phrases phrases;

    Exclusions(Lexicon lexicon) {
        this.phrases = new Phrases(lexicon.protectedPhrases());
        structure();
    }

    private void structure() {
        shape("《", "《[^》\\n]{1,60}》", DigitReason.NAME);
        shape("“", "“[^”\\n]{0,14}”", DigitReason.NAME);
        shape("〔[［", "[〔\\[［][0-9*]{2,4}[〕\\]］]\\s?[0-9*]{1,5}号", DigitReason.DOCUMENT_NUMBER);
        shape("第", "第[0-9*×]{1,4}(?:[号届批期次章节条款年位轮])?", DigitReason.ORDINAL);
        shape(DIGITS, "号", "[0-9]{1,4}号(?:令|文|公告|建议|提案)", DigitReason.ORDINAL);
        shape("第", "第[一二三四五六七八九十百]{1,4}", DigitReason.ORDINAL);
        shape(
                "排名位",
                "排名位次分别依次为是在列居由从升至到第" + DIGITS,
                "位名",
                "(?:排名|排位|名次|位次)[分别依次为是在列居由从升至到]{0,6}第?[0-9]{1,4}(?:[位名]?[、,和及]第?[0-9]{1,4}){0,200}[位名]",
                DigitReason.ORDINAL);
        shape(DIGITS, ".", "[0-9]{1,9}(?:\\.[0-9]{1,4})?[万亿]?[KMGT]B?(?![A-Za-z0-9])", DigitReason.SIGN);
        dates();
        shape("0", "-—", "(?<![0-9])0[0-9]{2,3}[-—]{1,2}[0-9*×Xx]{5,8}", DigitReason.TELEPHONE);
        shapes.add("1", ANY, ANY, MOBILE_NUMBER, Pattern.compile("1[3-9][0-9]{9}"), DigitReason.TELEPHONE);
        shape(DIGITS, "分.", "分", "(?<![0-9.])[0-9]{2,3}(?:\\.[0-9])?分(?:以[上下]|,|。|、|;)", DigitReason.SCORE);
        shape("—-", "(?m)^[—-] ?[0-9]{1,4} ?[—-]$", DigitReason.FURNITURE);
        shape(DIGITS, ".-—~至到周岁", "岁", "[0-9]{1,2}(?:\\.[0-9])?(?:[-—~至到][0-9]{1,2})?(?:周?岁)", DigitReason.AGE);
        shape(
                DIGITS + "一二两三四五六七八九十",
                ".-—至到个学课小分周天秒一二两三四五六七八九十",
                "时钟岁年分天秒月",
                "[0-9一二两三四五六七八九十]{1,5}(?:\\.[0-9])?(?:[-—至到][0-9]{1,3})?个?(?:学时|课时|小时|分钟|周岁|周年|学分|天|秒|个月)",
                DigitReason.CLASS_HOURS);
        shape("1", "(?<=[×*xX])\\s?100[%‰]", DigitReason.DENOMINATOR);
        shape("每", "每[百千万十一0-9]{1,6}(?:名|个|位|户|人|平方公里)?(?!元|平)", DigitReason.DENOMINATOR);
        shape("每", "每[两二三四五六2-6]年(?:[^,，。;；0-9]{0,6}一次)?(?![0-9])", DigitReason.DENOMINATOR);
        shape(
                DIGITS + NUMERALS + "(（ ",
                ")）、.一二三四五六七八九十",
                ")）、.",
                "(?m)^\\s*(?:[(（]?[0-9一二三四五六七八九十]{1,3}[)）、]|[0-9]{1,2}[.](?![0-9]))",
                DigitReason.ENUMERATION);
        shape(
                DIGITS + "(（ ",
                ".、)）",
                ".、)）",
                "(?<=[。;；注]|[^0-9][:：])\\s?[(（]?[0-9]{1,2}[.、)）](?![0-9])",
                DigitReason.ENUMERATION);
        shape("附表图", "(?m)(?<=^|[见如(（])附?[表图][0-9]{1,2}(?:[-.][0-9]{1,2})?(?![0-9])", DigitReason.ENUMERATION);
        shape("一二三四五六七八九十", ANY, "是要抓", "[一二三四五六七八九十]{1,2}(?:是|要|抓)(?![0-9])", DigitReason.ENUMERATION);
        shape(DIGITS, ", ", "[0-9]{1,3}(?:[, ][0-9]{3}){8,}+", DigitReason.FURNITURE);
        shape(DIGITS, "-/", "[0-9]{5,}[-/][0-9/-]+", DigitReason.FURNITURE);
        shapes.add(DIGITS, ANY, ANY, LONG_NUMBER, Pattern.compile("[0-9]{9,}"), DigitReason.FURNITURE);
        furniture();
        shape(LETTERS, "(?<![A-Za-z0-9])[A-Za-z]{1,4}[0-9]{2,}(?:-[0-9]{2,})++", DigitReason.FURNITURE);
        shape(
                LETTERS,
                "(?<![A-Za-z0-9.])(?:https?://|www\\.|[A-Za-z0-9-]{1,63}+\\.(?:com|cn|net|org|gov|edu))[A-Za-z0-9./_?=&%-]*",
                DigitReason.FURNITURE);
    }

    /** What a page bears beside its text: filing numbers, marks of footnotes, how often it was read. */
    private void furniture() {
        shape("I", "ICP[备证]?(?:案)?(?:字|第)?\\s?[0-9]{5,}号?(?:-[0-9]{1,3})?", DigitReason.FURNITURE);
        shape("公备", "(?:公网安备|备案[号字]?)\\s?[:：]?第?[0-9]{5,}号?", DigitReason.FURNITURE);
        shape("[［〔【", "[\\[［〔【][0-9]{1,2}[\\]］〕】]", DigitReason.FURNITURE);
        shape("阅浏点访", "(?:阅读|浏览|点击|访问)(?:次数|人次|人数|量|数|率)?[:：为]{1,2}\\s?[0-9][0-9 ,]*次?", DigitReason.FURNITURE);
        shape(DIGITS, "(?<=[)）\\s]\\s)[0-9]{1,2}[.、](?![0-9])", DigitReason.ENUMERATION);
    }

    private void dates() {
        date(DIGITS, "*年-—~至到", "(?:19|20)[0-9*]{2}年?[-—~至到]{1,2}(?:19|20)?[0-9]{2,4}(?:学年度?|年)");
        date(DIGITS, "/", "(?:19|20)[0-9]{2}/(?:19|20)[0-9]{2}(?:学年)?");
        date(DIGITS, "、,和及", "(?:(?:19|20)[0-9]{2}[、,和及]){1,40}+(?:19|20)[0-9]{2}年");
        date(DIGITS, "-—~月", "(?:19|20)[0-9]{2}(?:[0-9][-—~][0-9]周?岁|[0-9]{1,2}月)");
        date(
                DIGITS + MASKS,
                "年*×X",
                "(?:(?:19|20)[0-9*×X]{2}|(?<![满教])[*×X]{2,4}|[0-9]{2}(?=年[0-9*]{1,2}月))年"
                        + "(?:度|[0-9*×X]{1,2}月(?:[0-9*×X]{1,2}日)?)?(?:底|末|初|前)?");
        date(DIGITS + MASKS, "*-/.", "[0-9*]{4}[-/.][0-9*]{1,2}[-/.][0-9*]{1,2}");
        shape(NUMERALS, ANY, "年", "[〇一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?", DigitReason.DATE);
        date(DIGITS + MASKS, "月*×X", "[0-9*×X]{1,2}月(?:[0-9*×X]{1,2}日|底|份|末|初)?(?:[-—~至到][0-9*]{1,2}[月日])?");
        date(DIGITS, "月-—~至到", "[0-9]{1,2}月?[-—~至到]{1,2}[0-9]{1,2}月");
        date(DIGITS, "届-—", "(?:19|20)[0-9]{2}(?:届|[-—]{1,2}(?:19|20)[0-9]{2}(?![0-9]))");
        date(DIGITS, "日", "[0-9]{1,2}日");
        date("09", "年", "(?<![0-9.])(?:0[0-9]|9[0-9](?=年[-—~至到]))年(?:[-—~至到]{1,2}[019][0-9]年)?(?:底|末|初)?");
        // 1:20 is a ratio
        date(DIGITS, ":", "(?<![0-9])(?!1:)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9%.])");
        date(DIGITS, "点", "[0-9]{1,2}点(?:半|[0-9]{1,2}分?)?");
    }

    private void date(String starts, String then, String pattern) {
        shape(starts, then, pattern, DigitReason.DATE);
    }

    private void shape(String starts, String pattern, DigitReason reason) {
        shape(starts, ANY, pattern, reason);
    }

    private void shape(String starts, String then, String pattern, DigitReason reason) {
        shape(starts, then, ANY, pattern, reason);
    }

    private void shape(String starts, String then, String holds, String pattern, DigitReason reason) {
        shapes.add(starts, then, holds, 1, Pattern.compile(pattern), reason);
    }

    List<Excluded> in(String text) {
        List<Excluded> spans = shapes.in(text);
        spans.addAll(phrases.in(text));
        spans.sort(Comparator.comparingInt(Excluded::start).thenComparing(Excluded::end, Comparator.reverseOrder()));
        return spans;
    }
}
