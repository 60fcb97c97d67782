package org.edustat.extraction.meaning;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Words;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.extraction.signs.Sought;

/** Where the sentence has not said it, the labels tell a target or a growth from a fact: 目标值, 比上年增长. */
record KindReader(Lexicon lexicon) {

    /** A single character is a part of other words in a header: 新增学位, 少数民族. */
    private static final int SHORTEST_IN_HEADER = 2;

    /** 年度目标 over a column of figures. */
    private static final Pattern AIM = Pattern.compile("(?:.{0,6}(?:年度?|全年))(?:目标|计划|任务)(?:任务)?[数值]?(?:[(（].*)?"
            + "|(?:.{0,8}(?:招[生聘录]|学校|公办|民办))?计划(?:招[生聘录收].{0,5}|总?[人名]?[数额]|总人数)?(?:[(（].*)?"
            + "|预[计测](?!到位).{1,10}|.{2,10}预测[数值人]*(?:[(（].*)?"
            + "|(?:国家|省定|部颁|评估|达标)?标准值?");

    /** What a title says of its figures, and not of a programme such as 能力提升项目. */
    private static final Sought OF_FIGURES = Sought.of("(?<!及|和|与|、|及其)(?:增长|增减|增幅|变化|变动|升降|增加|减少|下降|[比较]上年|同比)");

    /** Beside the figure of this year stands what became of that of another: 比上年±%, 同比(%). */
    private static final Pattern BESIDE_ANOTHER = Pattern.compile("(?:[比较][上去]一?年(?:同期)?|同比|环比|±)[±%()（）\\s]*");

    /** What a label makes of a fact. */
    record Turn(Kind kind, boolean down) {}

    Draft read(Draft draft) {
        Turn turn = draft.kind() == null ? nearest(draft.naming()) : null;
        return turn == null ? draft : draft.withKind(turn.kind(), turn.down());
    }

    private @Nullable Turn nearest(List<Label> labels) {
        for (Label label : labels) {
            Turn turn = turn(label.text(), 1);
            if (turn != null) {
                return turn;
            }
        }
        return null;
    }

    /** What a header of a cell says; null where it says nothing. */
    @Nullable
    Turn ofHeader(String text, boolean header) {
        Turn turn = turn(text, SHORTEST_IN_HEADER);
        if (!header && turn != null && turn.kind() == Kind.CHANGE && !OF_FIGURES.in(text)) {
            return null;
        }
        if (turn != null || !header) {
            return turn;
        }
        if (AIM.matcher(text).matches()) {
            return new Turn(Kind.TARGET, false);
        }
        if (BESIDE_ANOTHER.matcher(text).matches()) {
            return new Turn(Kind.CHANGE, false);
        }
        return reports(text) ? new Turn(Kind.OBSERVATION, false) : null;
    }

    /** 实际招生 in a table of plans is what became of them. */
    private boolean reports(String text) {
        return lexicon.cues(Cue.Role.REPORT, text).stream().anyMatch(cue -> cue.length() >= SHORTEST_IN_HEADER);
    }

    private @Nullable Turn turn(String text, int shortest) {
        for (Words.Hit<Cue> cue : lexicon.cues(Cue.Role.CHANGE, text)) {
            if (cue.length() >= shortest) {
                return new Turn(Kind.CHANGE, cue.word().value().equals("down"));
            }
        }
        return aims(text) ? new Turn(Kind.TARGET, false) : null;
    }

    private boolean aims(String text) {
        List<Words.Hit<Cue>> aims = lexicon.cues(Cue.Role.TARGET, text);
        boolean heading = !lexicon.cues(Cue.Role.HEADING_TARGET, text).isEmpty();
        if (aims.isEmpty() && !heading) {
            return false;
        }
        List<Words.Hit<Cue>> reports = lexicon.cues(Cue.Role.HEADING_REPORT, text);
        return heading && reports.isEmpty()
                || aims.stream().anyMatch(aim -> reports.stream().noneMatch(report -> inside(aim, report)));
    }

    /** 计划实施情况 tells how far a plan is carried out, and aims at nothing. */
    private static boolean inside(Words.Hit<Cue> aim, Words.Hit<Cue> report) {
        return report.start() <= aim.start() && report.end() >= aim.end();
    }
}
