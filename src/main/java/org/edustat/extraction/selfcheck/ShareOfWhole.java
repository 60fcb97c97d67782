package org.edustat.extraction.selfcheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.edustat.concept.Finding;
import org.edustat.concept.Interval;
import org.edustat.concept.Unit;

/**
 * 其中女教师600人，占75%: a part, its whole and the share that is said of it. Where the whole has a share of its own, that of
 * the part may be of the same larger whole: 大班额412个，占5%，其中超大班额6个，占0.07%.
 */
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
                    check(spoken, frame, part, spoken.figures().get(at)).forEach(found::add);
                }
            }
        }
        return found.stream();
    }

    private static Stream<Finding> check(Spoken spoken, Frame frame, Said part, Said share) {
        Matcher words = SHARE.matcher(share.before());
        if (!isShare(share) || !words.matches()) {
            return Stream.empty();
        }
        String named = PLACE.matcher(words.group("whole")).replaceAll("");
        Said whole = frame.whole();
        if (!named.isEmpty() && !whole.own().contains(named)) {
            return Stream.empty();
        }
        Interval said = printed(share);
        boolean fits = frame.wholes().stream().anyMatch(each -> !said.disjoint(ofWhole(part, each)))
                || !said.disjoint(part.possible().percentOf(PartsAndWhole.sum(frame.wholes())))
                || shareOf(spoken, whole)
                        .map(its -> !said.disjoint(ofWhole(part, whole).times(its)))
                        .orElse(false);
        return fits
                ? Stream.empty()
                : Stream.of(Contradiction.finding(
                        "extraction.share_contradicts_parts",
                        share,
                        whole,
                        Contradiction.written(ofWhole(part, whole)) + "%",
                        Contradiction.quoted(List.of(part))));
    }

    private static boolean isShare(Said figure) {
        return figure.known() && figure.of(Unit.PERCENT) && !figure.change();
    }

    /** How much the whole is of a larger one, as a fraction. */
    private static Optional<BigDecimal> shareOf(Spoken spoken, Said whole) {
        int next = spoken.figures().indexOf(whole) + 1;
        return next == 0 || next == spoken.figures().size()
                ? Optional.empty()
                : Optional.of(spoken.figures().get(next))
                        .filter(ShareOfWhole::isShare)
                        .filter(share -> SHARE.matcher(share.before()).matches())
                        .map(share -> share.statement().quantity().number())
                        .map(percent -> percent.movePointLeft(2));
    }

    private static Interval ofWhole(Said part, Said whole) {
        return part.possible().percentOf(whole.possible());
    }

    private static Interval printed(Said share) {
        BigDecimal number = share.statement().quantity().number();
        return number == null ? share.possible() : share.possible().widened(number.ulp());
    }
}
