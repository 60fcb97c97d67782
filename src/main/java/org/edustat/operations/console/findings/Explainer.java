package org.edustat.operations.console.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.edustat.concept.Explanation;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.PersonalData;
import org.edustat.concept.Severity;
import org.edustat.concept.Stage;
import org.edustat.ledger.Explanations;
import org.edustat.ledger.Ledger;
import org.edustat.operations.console.ConsoleSettings;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Diary;

/** Keeps why a doubtful figure is right after all, with who says so and until when. The next run takes it up. */
@Component
public final class Explainer {

    private static final String ROOM = "validation.";
    private static final String BUREAU_RULE = ROOM + "bureau_rule";

    private final Explanations explanations;
    private final ConsoleSettings settings;
    private final Diary diary;

    Explainer(Ledger ledger, ConsoleSettings settings, Diary diary) {
        this.explanations = ledger.explanations();
        this.settings = settings;
        this.diary = diary;
    }

    /** A doubt of experience about a figure can be explained; a breach of logic can only be mended. */
    static boolean explainable(Finding finding) {
        return finding.severity() == Severity.WARNING
                && finding.key() != null
                && finding.rule().startsWith(ROOM)
                && !finding.rule().startsWith(ROOM + "explanation");
    }

    /** The end of the next year: who explains a jump of one year does not explain those to come. */
    LocalDate usualEnd() {
        return LocalDate.of(settings.today().getYear() + 1, 12, 31);
    }

    /** One after the other: what two people explain at the same moment is kept of both. */
    public synchronized void explain(Who who, Finding finding, String why, LocalDate expires) {
        Key key = Objects.requireNonNull(finding.key());
        List<Explanation> ours = new ArrayList<>(explanations.list().stream()
                .filter(one -> one.origin().equals(Explanation.OF_CONSOLE))
                .toList());
        ours.add(new Explanation(
                rule(finding),
                key.region(),
                key.indicator(),
                key.period().notation(),
                key.stage() == Stage.ALL ? "" : key.stage().code(),
                PersonalData.mask(why),
                who.name(),
                settings.today(),
                expires,
                Explanation.OF_CONSOLE));
        explanations.replace(Explanation.OF_CONSOLE, ours);
        diary.note(who, "finding.explain", rule(finding) + " " + key.notation(), why + " → " + expires);
    }

    /** A bureau's own rule is known by its id, which its findings name first. */
    private static String rule(Finding finding) {
        return finding.rule().equals(BUREAU_RULE)
                ? finding.arguments().get(0)
                : finding.rule().substring(ROOM.length());
    }
}
