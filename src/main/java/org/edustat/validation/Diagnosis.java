package org.edustat.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    /** So many of its breaches are asked what a figure should be. */
    private static final int MOST_TRIED = 8;

    /** Less speaks against a figure that would be absurd if it alone were wrong. */
    private static final int PLAUSIBLE = 2;

    private final Wording wording;
    private final Map<Breach, Finding> findings = new IdentityHashMap<>();

    /** By what a claim says, since the same one may have been read twice, for two neighbourhoods. */
    private final Map<Claim, List<Relation>> relations = new HashMap<>();

    private final Map<Claim, Integer> scores = new HashMap<>();
    private final Map<Claim, @Nullable BigDecimal> culprits = new HashMap<>();
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

    /** What is reported for each breach; it depends on no breach about other claims. */
    static Map<Breach, Finding> findings(List<Breach> breaches, Wording wording) {
        Diagnosis diagnosis = new Diagnosis(wording);
        breaches.forEach(diagnosis::enter);
        diagnosis.settle();
        return diagnosis.findings;
    }

    private void enter(Breach breach) {
        if (breach.suspects().isEmpty()) {
            findings.put(breach, breach.finding());
        } else if (breach.isCertain()) {
            findings.put(breach, breach.finding());
            breach.suspects().stream()
                    .filter(sure -> culprits.get(sure.claim()) == null)
                    .forEach(sure -> culprits.put(sure.claim(), sure.mended()));
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
        List<Claim> sure = culprits.keySet().stream().sorted(Places.OF_CLAIMS).toList();
        sure.forEach(this::weigh);
        sure.forEach(this::follow);
        scores.forEach((claim, score) -> ranks.add(new Rank(claim, score)));
        for (Rank rank = ranks.poll(); rank != null; rank = ranks.poll()) {
            if (rank.score() == scores.getOrDefault(rank.claim(), 0) && !culprits.containsKey(rank.claim())) {
                convict(rank.claim());
            }
        }
    }

    /**
     * What a figure that is wrong by itself should be was told by its own rule, which knows little: where that leaves
     * most of what the figure is involved in as it is, the others are asked.
     */
    private void weigh(Claim culprit) {
        List<Relation> involved = relations.getOrDefault(culprit, List.of());
        BigDecimal told = culprits.get(culprit);
        if (told != null && !involved.isEmpty() && explained(involved) * 2 < involved.size()) {
            culprits.put(culprit, mended(culprit, involved));
        }
    }

    private int explained(List<Relation> involved) {
        return (int) involved.stream()
                .filter(one -> !one.breach.broken().test(this::valueNow))
                .count();
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
        culprits.put(claim, mended(claim, open));
        close(strongest, claim);
        follow(claim);
    }

    /**
     * The value that mends at least half of what the culprit is involved in; null where none does, as where another
     * figure of the same sum is wrong too, so that the sum does not tell it.
     */
    private @Nullable BigDecimal mended(Claim culprit, List<Relation> open) {
        BigDecimal best = null;
        int most = 0;
        for (Relation relation : open.subList(0, Math.min(open.size(), MOST_TRIED))) {
            Suspect suspect = suspect(relation, culprit);
            BigDecimal mended = suspect.weight() < PLAUSIBLE ? null : suspect.mended();
            if (mended != null && !mended.equals(best)) {
                culprits.put(culprit, mended);
                int explained = explained(open);
                if (explained > most) {
                    best = mended;
                    most = explained;
                }
            }
        }
        return most * 2 >= open.size() ? best : null;
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
                .filter(suspect -> suspect.claim().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    private void close(Relation relation, Claim culprit) {
        relation.open = false;
        findings.put(relation.breach, told(relation.breach, culprit));
        relation.suspects.forEach(this::relieve);
    }

    private Finding told(Breach breach, Claim culprit) {
        Finding elsewhere = breach.elsewhere().get(culprit);
        return culprit.equals(breach.accused())
                ? breach.finding()
                : elsewhere == null ? wording.pointedAt(culprit, breach.finding()) : elsewhere;
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
