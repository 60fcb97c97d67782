package org.edustat.extraction.selfcheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.edustat.concept.Finding;
import org.edustat.concept.Interval;
import org.edustat.concept.Unit;

/** 其中女教师600人，占75%: a part, its whole and the share that is said of it. */
final class ShareOfWhole implements Check {

    private static final Pattern SHARE = Pattern.compile(
            "^[,、(]?(?:约|分别)?占(?<whole>[^,;。()0-9]{0,14}?)(?:总数|总量|总额|总人数|比例?|比重|的)*(?:为|达|达到|约|近|超过?)?$");
    private static final Pattern PLACE = Pattern.compile("全[市县区省州旗国校]|总|同期|的|其|部");

    @Override
    public Stream<Finding> in(Spoken spoken) {
        List<Finding> found = new ArrayList<>();
        for (Frame frame : Frame.of(spoken)) {
            for (Said part : frame.parts()) {
                int at = spoken.figures().indexOf(part) + 1;
                if (at < spoken.figures().size()) {
                    check(frame, part, spoken.figures().get(at)).forEach(found::add);
                }
            }
        }
        return found.stream();
    }

    private static Stream<Finding> check(Frame frame, Said part, Said share) {
        Matcher words = SHARE.matcher(share.before());
        if (!share.known() || !share.of(Unit.PERCENT) || share.change() || !words.matches()) {
            return Stream.empty();
        }
        String named = PLACE.matcher(words.group("whole")).replaceAll("");
        Said whole = frame.whole();
        if (!named.isEmpty() && !whole.own().contains(named)) {
            return Stream.empty();
        }
        Interval said = printed(share);
        boolean fits = frame.wholes().stream().anyMatch(each -> !said.disjoint(ofWhole(part, each)))
                || !said.disjoint(part.possible().percentOf(PartsAndWhole.sum(frame.wholes())));
        return fits
                ? Stream.empty()
                : Stream.of(Contradiction.finding(
                        "extraction.share_contradicts_parts",
                        share,
                        whole,
                        Contradiction.written(ofWhole(part, whole)) + "%",
                        Contradiction.quoted(List.of(part))));
    }

    private static Interval ofWhole(Said part, Said whole) {
        return part.possible().percentOf(whole.possible());
    }

    private static Interval printed(Said share) {
        BigDecimal number = share.statement().quantity().number();
        return number == null ? share.possible() : share.possible().widened(number.ulp());
    }
}
