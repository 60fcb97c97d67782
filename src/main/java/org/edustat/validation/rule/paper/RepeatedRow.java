package org.edustat.validation.rule.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.PaperRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Sheets;
import org.edustat.validation.rule.Table;
import org.edustat.validation.rule.Wording;

/** 重复行：同一张表里两行说的是同一件事，数也逐个相同，合计会多算一次。请删去一行，或改正地区、学段名称。 */
final class RepeatedRow implements PaperRule {

    private final Wording wording;
    private final int least;

    RepeatedRow(RuleBasis basis) {
        this.wording = basis.wording();
        this.least = basis.thresholds().number(this, "least").intValueExact();
    }

    private record Content(List<Key> keys, List<String> values) {}

    @Override
    public Stream<Breach> check(Sheets paper) {
        return paper.tables().stream().flatMap(this::check);
    }

    private Stream<Breach> check(Table table) {
        Map<Content, Observation> seen = new HashMap<>();
        return table.rows().values().stream().filter(row -> row.size() >= least).flatMap(row -> {
            Content content = new Content(
                    row.stream().map(Observation::key).toList(),
                    row.stream().map(Wording::value).toList());
            Observation first = seen.putIfAbsent(content, row.get(0));
            return first == null ? Stream.empty() : Stream.of(breach(first, row));
        });
    }

    private Breach breach(Observation first, List<Observation> row) {
        return Breach.remark(
                wording.finding(this, Severity.ERROR, row.get(0), Wording.place(first), Integer.toString(row.size())));
    }
}
