package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Term;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Unit;

/**
 * Elects the terms for a cell. Asked are first the nearest header of its row together with that of its column, then the
 * heads of those, then one after the other the labels that stand around the table; the most specific term wins.
 */
final class CellVote {

    private final TermFit fit;
    private final Division division;
    private final @Nullable Unit unit;
    private final boolean growth;
    /** What the headers say together, and then, label by label, what is said around them. */
    private final List<Heard> heard = new ArrayList<>();

    private final List<Heard> nearest = new ArrayList<>();
    private final List<Heard> heads = new ArrayList<>();
    private final List<Round> around = new ArrayList<>();

    /** What a label around the table says. */
    private record Round(List<Heard> said, boolean several) {}

    CellVote(List<SideSense> sides, TermFit fit, Division division, @Nullable Unit unit, boolean growth) {
        this.fit = fit;
        this.division = division;
        this.unit = unit;
        this.growth = growth;
        List<Label> near = new ArrayList<>();
        for (int side = 0; side < sides.size(); side++) {
            sort(sides.get(side).speech(), side, near);
        }
    }

    private void sort(Speech speech, int side, List<Label> near) {
        for (int at = 0; at < speech.labels().size(); at++) {
            Speech.Said words = speech.labels().get(at);
            Label label = words.label();
            List<Heard> said = heard(words, side, at);
            if (!Hearing.HEADERS.contains(label.place())) {
                around.add(new Round(said, words.several()));
                continue;
            }
            heard.addAll(said);
            if (isNearest(label, near)) {
                near.add(label);
                nearest.addAll(said);
            } else if (!near.contains(label)) {
                heads.addAll(said);
            }
        }
    }

    private static boolean isNearest(Label label, List<Label> near) {
        return label.place() != Place.SECTION && near.stream().noneMatch(other -> other.place() == label.place());
    }

    private static List<Heard> heard(Speech.Said said, int side, int at) {
        List<Heard> heard = new ArrayList<>();
        for (Heard.Word word : said.words()) {
            heard.add(new Heard(word, said.label(), new Heard.Position(side, at, word.nth()), false));
        }
        return heard;
    }

    Ballot elect() {
        List<Answer> elected = best(nearest);
        if (elected.isEmpty()) {
            elected = best(heads);
        } else {
            elected = completed(elected);
        }
        for (int next = 0; next < around.size() && elected.isEmpty(); next++) {
            Round round = around.get(next);
            heard.addAll(round.said());
            elected = round.several() ? counted(round.said()) : best(round.said());
        }
        return new Ballot(elected.stream().map(Ballot.Choice::of).toList());
    }

    /**
     * 参加学生数 under the title 课后服务情况: a term that has its own words in the header and the rest around the table is more
     * specific than what the header says alone.
     */
    private List<Answer> completed(List<Answer> elected) {
        List<Heard> said = new ArrayList<>();
        around.stream().filter(round -> !round.several()).forEach(round -> said.addAll(round.said()));
        if (said.isEmpty()) {
            return elected;
        }
        Answer best = elected.get(0);
        int own = longest(best);
        for (Heard word : nearest) {
            for (Term term : word.word().terms()) {
                Answer answer = asksAround(term) && fits(term)
                        ? Answer.weigh(term, heard, part -> Answer.loudest(part, said))
                        : null;
                best = answer != null && rank(answer, best) > 0 && longest(answer) >= own ? answer : best;
            }
        }
        return best == elected.get(0) ? elected : List.of(best);
    }

    /** How long the longest of its words in the headers is: 应入学人数 is not completed by what completes 入学. */
    private int longest(Answer answer) {
        int longest = 0;
        for (Heard word : answer.words()) {
            longest =
                    heard.contains(word) ? Math.max(longest, word.word().text().length()) : longest;
        }
        return longest;
    }

    private static boolean asksAround(Term term) {
        return term.parts().stream().anyMatch(part -> part.side() == Term.Side.AROUND && !part.forbidden());
    }

    /**
     * Of several things that a title names the one that the unit counts: of 班数、班额情况 in 个 it is the first. Headers with
     * words of their own may mean another one.
     */
    private List<Answer> counted(List<Heard> said) {
        if (names(nearest) || names(heads)) {
            return List.of();
        }
        Set<String> named = new LinkedHashSet<>();
        for (Heard word : said) {
            for (Term term : word.word().terms()) {
                if (fits(term) && Answer.weigh(term, heard, Answer.Around.NOTHING) != null) {
                    named.add(term.value());
                }
            }
        }
        return unit != null && named.size() == 1 ? best(said) : List.of();
    }

    private boolean names(List<Heard> header) {
        return header.stream().flatMap(heard -> heard.word().terms().stream()).anyMatch(term -> !division.only(term));
    }

    /** The best of the terms that these words may belong to, in the order of the words. */
    private List<Answer> best(List<Heard> newest) {
        Set<Term> asked = new LinkedHashSet<>();
        newest.forEach(word -> asked.addAll(word.word().terms()));
        List<Answer> best = new ArrayList<>();
        for (Term term : asked) {
            Answer answer = fits(term) ? Answer.weigh(term, heard, Answer.Around.NOTHING) : null;
            if (answer != null && (best.isEmpty() || rank(answer, best.get(0)) >= 0)) {
                if (!best.isEmpty() && rank(answer, best.get(0)) > 0) {
                    best.clear();
                }
                best.add(answer);
            }
        }
        return best;
    }

    private boolean fits(Term term) {
        return (unit == Unit.INSTITUTION || !TermFit.countsKinds(term))
                && (growth || fit.fits(term, unit))
                && !division.only(term);
    }

    /** In a header 新建幼儿园 the kind of school only says where, and 学生数 before 毕业生数 only of whom. */
    private static int rank(Answer one, Answer other) {
        boolean kinds = TermFit.namesKinds(one.term());
        if (kinds != TermFit.namesKinds(other.term())) {
            return kinds ? -1 : 1;
        }
        return one.weight() != other.weight()
                ? Integer.compare(one.weight(), other.weight())
                : Boolean.compare(
                        TermFit.sayWhoMoves(one.term(), other.term()), TermFit.sayWhoMoves(other.term(), one.term()));
    }
}
