package org.edustat.extraction.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.ProtectedPhrase;
import org.edustat.catalogue.ProtectedPhrase.Reason;

/** Digits that are no statement: dates, ordinals, ages, telephone numbers, names and the bureau's protected phrases. */
final class Exclusions {

    /** A run of digits of any writing, masks among them, as {@code N} stands for it in a protected phrase. */
    private static final String RUN = "(?:[0-9*×Xx_]{1,12}(?:[.][0-9*×Xx_]{1,4})?|[〇零一二两三四五六七八九十百千]{1,8})";

    private final List<Shape> shapes = new ArrayList<>();

    private record Shape(Pattern pattern, Reason reason) {}

    Exclusions(Lexicon lexicon) {
        structure();
        for (ProtectedPhrase phrase : lexicon.protectedPhrases()) {
            String[] words = phrase.pattern().split("N", -1);
            StringBuilder pattern = new StringBuilder(Pattern.quote(words[0]));
            for (int i = 1; i < words.length; i++) {
                pattern.append(RUN).append(words[i].isEmpty() ? "" : Pattern.quote(words[i]));
            }
            shape(pattern.toString(), phrase.reason());
        }
    }

    private void structure() {
        shape("《[^》\\n]{1,60}》", Reason.NAME);
        shape("“[^”\\n]{0,14}”", Reason.NAME);
        shape("[〔\\[［][0-9*]{2,4}[〕\\]］]\\s?[0-9*]{1,5}号", Reason.DOCUMENT_NUMBER);
        shape("第[0-9*×]{1,4}(?:[号届批期次章节条款年位轮])?|[0-9]{1,4}号(?:令|文|公告|建议|提案)", Reason.ORDINAL);
        shape("第[一二三四五六七八九十百]{1,4}", Reason.ORDINAL);
        shape("(?:19|20)[0-9*]{2}年?[-—~至到]{1,2}(?:19|20)?[0-9]{2,4}(?:学年度?|年)", Reason.DATE);
        shape("(?:19|20)[0-9]{2}/(?:19|20)[0-9]{2}(?:学年)?", Reason.DATE);
        shape("(?:(?:19|20)[0-9]{2}[、,和及])++(?:19|20)[0-9]{2}年", Reason.DATE);
        shape("(?:19|20)[0-9]{2}(?:[0-9][-—~][0-9]周?岁|[0-9]{1,2}月)", Reason.DATE);
        shape(
                "(?:(?:19|20)[0-9*×X]{2}|(?<![满教])[*×X]{2,4}|[0-9]{2}(?=年[0-9*]{1,2}月))年(?:度|[0-9*×X]{1,2}月(?:[0-9*×X]{1,2}日)?)?(?:底|末|初|前)?",
                Reason.DATE);
        shape("[0-9*]{4}[-/.][0-9*]{1,2}[-/.][0-9*]{1,2}", Reason.DATE);
        shape("[〇一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?", Reason.DATE);
        shape("[0-9*×X]{1,2}月(?:[0-9*×X]{1,2}日|底|份|末|初)?(?:[-—~至到][0-9*]{1,2}[月日])?", Reason.DATE);
        shape("[0-9]{1,2}日", Reason.DATE);
        shape("(?<![0-9])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9%.])", Reason.DATE);
        shape("[0-9]{1,2}点(?:半|[0-9]{1,2}分?)?", Reason.DATE);
        shape("(?<![0-9])0[0-9]{2,3}[-—]{1,2}[0-9]{7,8}|1[3-9][0-9]{9}", Reason.TELEPHONE);
        shape("[0-9]{1,2}(?:\\.[0-9])?(?:[-—~至到][0-9]{1,2})?(?:周?岁)", Reason.AGE);
        shape(
                "[0-9一二两三四五六七八九十]{1,5}(?:\\.[0-9])?(?:[-—至到][0-9]{1,3})?个?(?:学时|课时|小时|分钟|周岁|周年|学分|天|秒|个月)",
                Reason.CLASS_HOURS);
        shape("每[百千万十一0-9]{1,6}(?:名|个|位|户|人|平方公里)?(?!元|平)", Reason.DENOMINATOR);
        shape("(?m)^\\s*(?:[(（]?[0-9一二三四五六七八九十]{1,3}[)）、]|[0-9]{1,2}[.](?![0-9]))", Reason.ENUMERATION);
        shape("(?<=[。;；注]|[^0-9][:：])\\s?[(（]?[0-9]{1,2}[.、)）](?![0-9])", Reason.ENUMERATION);
        shape("[一二三四五六七八九十]{1,2}(?:是|要|抓)(?![0-9])", Reason.ENUMERATION);
        shape("[0-9]{9,}|[0-9]{5,}-[0-9/-]+", Reason.FURNITURE);
    }

    private void shape(String pattern, Reason reason) {
        shapes.add(new Shape(Pattern.compile(pattern), reason));
    }

    List<Excluded> in(String text) {
        List<Excluded> spans = new ArrayList<>();
        for (Shape shape : shapes) {
            Matcher found = shape.pattern().matcher(text);
            while (found.find()) {
                spans.add(new Excluded(found.start(), found.end(), shape.reason()));
            }
        }
        spans.sort(Comparator.comparingInt(Excluded::start).thenComparing(Excluded::end, Comparator.reverseOrder()));
        return spans;
    }
}
