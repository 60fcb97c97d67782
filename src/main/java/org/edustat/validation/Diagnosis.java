package org.edustat.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Claim;
import org.edustat.concept.Finding;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Places;
import org.edustat.validation.rule.Suspect;
import org.edustat.validation.rule.Wording;

/**
 * Settles at which figure each breach is reported: at the few figures that explain all breaches together, the most
 * suspicious first (error localisation after Fellegi and Holt, 1976). One wrong cell breaks a sum of stages, a sum of
 * counties and a ratio; the district is shown that cell, not three others that are right.
 */
final class Diagnosis {

    private final Wording wording;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Claim, List<Relation>> relations = new IdentityHashMap<>();
    private final Map<Claim, Integer> scores = new IdentityHashMap<>();
    private final Map<Claim, @Nullable BigDecimal> culprits = new IdentityHashMap<>();
    private final PriorityQueue<Rank> ranks = new PriorityQueue<>(
            Comparator.comparing(Rank::score).reversed().thenComparing(Rank::claim, Places.OF_CLAIMS));

    private Diagnosis(Wording wording) {
        this.wording = wording;
    }

    /** How suspicious a claim was when it was entered; only the newest rank of a claim counts. */
    private record Rank(Claim claim, int score) {}

    /** A breach whose culprit is not found yet, and who may still be it. */
    private static final class Relation {

        private final Breach breach;
        private final List<Suspect> suspects;
        private boolean open = true;

        Relation(Breach breach) {
            this.breach = breach;
            this.suspects = new ArrayList<>(breach.suspects());
        }
    }

    static List<Finding> findings(List<Breach> breaches, Wording wording) {
        Diagnosis diagnosis = new Diagnosis(wording);
        breaches.forEach(diagnosis::enter);
        diagnosis.settle();
        return diagnosis.findings;
    }

    private void enter(Breach breach) {
        if (breach.suspects().isEmpty()) {
            findings.add(breach.finding());
        } else if (breach.isCertain()) {
            findings.add(breach.finding());
            Suspect sure = breach.suspects().get(0);
            if (culprits.get(sure.claim()) == null) {
                culprits.put(sure.claim(), sure.mended());
            }
        } else {
            Relation relation = new Relation(breach);
            for (Suspect suspect : breach.suspects()) {
                relations
                        .computeIfAbsent(suspect.claim(), any -> new ArrayList<>())
                        .add(relation);
                scores.merge(suspect.claim(), suspect.weight(), Integer::sum);
            }
        }
    }

    private void settle() {
        List.copyOf(culprits.keySet()).stream().sorted(Places.OF_CLAIMS).forEach(this::follow);
        scores.forEach((claim, score) -> ranks.add(new Rank(claim, score)));
        for (Rank rank = ranks.poll(); rank != null; rank = ranks.poll()) {
            if (rank.score() == scores.getOrDefault(rank.claim(), 0) && !culprits.containsKey(rank.claim())) {
                convict(rank.claim());
            }
        }
    }

    private void convict(Claim claim) {
        List<Relation> open = relations.getOrDefault(claim, List.of()).stream()
                .filter(one -> one.open)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Relation strongest = open.stream()
                .max(Comparator.comparingInt(one -> suspect(one, claim).weight()))
                .orElseThrow();
        culprits.put(claim, suspect(strongest, claim).mended());
        close(strongest, claim);
        follow(claim);
    }

    /**
     * Of what a culprit is involved in, that is explained which would be well with its right value; all of it, where
     * nobody can tell the right value.
     */
    private void follow(Claim culprit) {
        for (Relation relation : relations.getOrDefault(culprit, List.of())) {
            if (!relation.open) {
                continue;
            }
            if (relation.suspects.size() == 1
                    || culprits.get(culprit) == null
                    || !relation.breach.broken().test(this::valueNow)) {
                close(relation, culprit);
            } else {
                acquit(relation, suspect(relation, culprit));
            }
        }
    }

    private @Nullable BigDecimal valueNow(Claim claim) {
        return culprits.containsKey(claim)
                ? culprits.get(claim)
                : claim.amount().value();
    }

    private static Suspect suspect(Relation relation, Claim claim) {
        return relation.suspects.stream()
                .filter(suspect -> suspect.claim() == claim)
                .findFirst()
                .orElseThrow();
    }

    private void close(Relation relation, Claim culprit) {
        relation.open = false;
        Finding finding = relation.breach.finding();
        findings.add(relation.breach.accused() == culprit ? finding : wording.pointedAt(culprit, finding));
        relation.suspects.forEach(this::relieve);
    }

    private void acquit(Relation relation, Suspect suspect) {
        relation.suspects.remove(suspect);
        relieve(suspect);
    }

    private void relieve(Suspect suspect) {
        int score = scores.merge(suspect.claim(), -suspect.weight(), Integer::sum);
        if (suspect.weight() > 0 && !ranks.isEmpty()) {
            ranks.add(new Rank(suspect.claim(), score));
        }
    }
}
