package org.edustat.validation.rule.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Override
    public Stream<Breach> check(Sheets paper) {
        return paper.tables().stream().flatMap(this::check);
    }

    private Stream<Breach> check(Table table) {
        Map<Key, List<List<Observation>>> seen = new HashMap<>();
        return table.rows().values().stream().filter(row -> row.size() >= least).flatMap(row -> {
            List<List<Observation>> alike = seen.computeIfAbsent(row.get(0).key(), any -> new ArrayList<>());
            Optional<List<Observation>> first =
                    alike.stream().filter(other -> same(other, row)).findFirst();
            if (first.isEmpty()) {
                alike.add(row);
            }
            return first.map(other -> breach(other.get(0), row)).stream();
        });
    }

    private static boolean same(List<Observation> one, List<Observation> other) {
        for (int at = 0; at < one.size() && one.size() == other.size(); at++) {
            Observation a = one.get(at);
            Observation b = other.get(at);
            if (!a.key().equals(b.key()) || !Wording.value(a).equals(Wording.value(b))) {
                return false;
            }
        }
        return one.size() == other.size();
    }

    private Breach breach(Observation first, List<Observation> row) {
        return Breach.remark(
                wording.finding(this, Severity.ERROR, row.get(0), Wording.place(first), Integer.toString(row.size())));
    }
}
