package org.edustat.extraction.selfcheck;

import java.util.ArrayList;
import java.util.List;

import org.edustat.extraction.signs.Sought;

/**
 * Numbers that a sentence lists as parts of one before them.
 *
 * @param wholes what they may be parts of, the nearest last; never empty
 */
record Frame(List<Said> wholes, List<Said> parts) {

    private static final Sought OPENS = Sought.of("其中(?![之的])");
    private static final Sought HOLDS = Sought.of("^[(](?:含|包括)?");
    private static final Sought LISTS = Sought.of("^\\)?[、,和及与以]");
    private static final Sought ENDS = Sought.of("[;。)]|其中|合计|共计|总计|另|此外|还有|同时|比|较|增|减|提高|下降|达到|累计|新[增建]");

    Frame {
        wholes = List.copyOf(wholes);
        parts = List.copyOf(parts);
    }

    Said whole() {
        return wholes.get(wholes.size() - 1);
    }

    static List<Frame> of(Spoken spoken) {
        List<Frame> frames = new ArrayList<>();
        List<Said> figures = spoken.figures();
        for (int i = 0; i < figures.size(); i++) {
            Said first = figures.get(i);
            boolean opened = OPENS.in(first.before());
            boolean held = i > 0 && HOLDS.in(first.before()) && first.before().indexOf(')') < 0;
            if (!opened && !held || !first.adds()) {
                continue;
            }
            List<Said> wholes = opened ? wholes(spoken, i) : fitting(figures.subList(i - 1, i), first);
            if (!wholes.isEmpty()) {
                frames.add(new Frame(wholes, parts(figures, i, held)));
            }
        }
        return frames;
    }

    private static List<Said> wholes(Spoken spoken, int first) {
        List<Said> figures = spoken.figures();
        List<Said> here = fitting(figures.subList(0, first), figures.get(first));
        return here.isEmpty() && first == 0 ? fitting(spoken.before(), figures.get(0)) : here;
    }

    private static List<Said> fitting(List<Said> figures, Said part) {
        return figures.stream().filter(figure -> alike(figure, part)).toList();
    }

    private static boolean alike(Said one, Said other) {
        return one.adds() && one.countsLike(other) && one.change() == other.change();
    }

    private static List<Said> parts(List<Said> figures, int first, boolean held) {
        List<Said> parts = new ArrayList<>(List.of(figures.get(first)));
        for (int i = first + 1; i < figures.size(); i++) {
            Said next = figures.get(i);
            String words = next.before();
            if (held && words.indexOf(')') >= 0) {
                break;
            }
            if (!alike(next, figures.get(first))) {
                continue;
            }
            if (!LISTS.in(words) || ENDS.in(words)) {
                break;
            }
            parts.add(next);
        }
        return parts;
    }
}
