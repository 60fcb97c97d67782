package org.edustat.extraction.selfcheck;

import java.util.List;
import java.util.stream.Stream;

import org.edustat.concept.Finding;
import org.edustat.concept.Interval;
import org.edustat.extraction.signs.Sought;

/** 小学20名、初中30名，合计50名: what a list adds up to. The list may begin behind other numbers of its kind. */
final class TotalOfList implements Check {

    private static final Sought TOTAL = Sought.of("^(?:以上)?[两二三四五]?[项者类]?(?:合计|共计|总计)[^,0-9]{0,8}$|^总?共$");
    private static final Sought LISTS = Sought.of("^[、,和及与](?![^、]*(?:比|较|其中|占|增长|达到))[^;。()]*$");

    @Override
    public Stream<Finding> in(Spoken spoken) {
        List<Said> figures = spoken.figures();
        return Stream.iterate(2, i -> i < figures.size(), i -> i + 1)
                .filter(i -> figures.get(i).before().startsWith(",")
                        && TOTAL.is(figures.get(i).own())
                        && figures.get(i).adds())
                .flatMap(i -> check(figures, i));
    }

    private static Stream<Finding> check(List<Said> figures, int at) {
        Said total = figures.get(at);
        int first = at - 1;
        while (first > 0
                && like(figures.get(first - 1), total)
                && LISTS.is(figures.get(first).before())) {
            first--;
        }
        if (first == at - 1 || !like(figures.get(at - 1), total)) {
            return Stream.empty();
        }
        Interval sum = figures.get(at - 1).possible();
        for (int i = at - 2; i >= first; i--) {
            sum = sum.plus(figures.get(i).possible());
            if (!sum.disjoint(total.possible())) {
                return Stream.empty();
            }
        }
        return Stream.of(Contradiction.sum(total, figures.subList(first, at), "= "));
    }

    private static boolean like(Said one, Said total) {
        return one.adds() && one.countsLike(total);
    }
}
