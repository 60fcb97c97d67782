package org.edustat.validation.rule.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.catalogue.Piecemeal;
import org.edustat.concept.Finding;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 一事一报：同一份文字材料在几处讲到同一指标的不同数（多为各个项目、各项资助的数），没有哪一处说明是全年合计，因此都不作为汇总数。有合计的，请在材料中写明。 */
final class ToldPiecemeal implements Rule {

    private final Piecemeal piecemeal;
    private final Wording wording;

    ToldPiecemeal(RuleBasis basis) {
        this.piecemeal = basis.piecemeal();
        this.wording = basis.wording();
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.observations()
                .filter(told -> claims.believed(told.key()).orElse(told) == told)
                .map(told -> claims.claimed(told.key()))
                .filter(claimed -> claimed.size() > 1)
                .flatMap(claimed -> byPaper(claimed).values().stream())
                .filter(pieces -> pieces.size() > 1 && piecemeal.whole(pieces).isEmpty())
                .map(pieces -> Breach.remark(finding(pieces)));
    }

    private Map<String, List<Observation>> byPaper(List<Observation> claimed) {
        return claimed.stream()
                .filter(piecemeal::mayBePiece)
                .collect(Collectors.groupingBy(told -> told.source().path(), LinkedHashMap::new, Collectors.toList()));
    }

    private Finding finding(List<Observation> pieces) {
        return wording.finding(
                this,
                Severity.NOTE,
                pieces.get(0),
                pieces.stream()
                        .map(piece ->
                                "“%s”（%s）".formatted(piece.source().origin().text(), Wording.place(piece)))
                        .distinct()
                        .collect(Collectors.joining("、")));
    }
}
