package org.edustat.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.edustat.assessment.Assessment;
import org.edustat.concept.Finding;
import org.edustat.concept.Neighbourhood;
import org.edustat.concept.Verdict;
import org.edustat.consolidation.Consolidation;
import org.edustat.ledger.Extent;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.Sections;
import org.edustat.validation.Examination;
import org.edustat.validation.Examined;
import org.edustat.validation.Validation;

/** Concludes about the places neighbourhood by neighbourhood, where something changed since the run before. */
public final class PlaceByPlace {

    private final Ledger ledger;
    private final Validation validation;
    private final Consolidation consolidation;
    private final Assessment assessment;

    public PlaceByPlace(Ledger ledger, Validation validation, Consolidation consolidation, Assessment assessment) {
        this.ledger = ledger;
        this.validation = validation;
        this.consolidation = consolidation;
        this.assessment = assessment;
    }

    /** What follows from the papers that are accepted; the sections that are new stand in the ledger then. */
    public Drawn draw(Occasion occasion) {
        return new Night(occasion).draw();
    }

    /** One evaluation. */
    private final class Night {

        private final Occasion occasion;
        private final Sections sections = ledger.evaluations().sections();
        private final Map<Long, Integer> readings = ledger.submissions().readings();
        private final Foundation before;
        private final PapersOfPlaces papers;
        private final Examination examination;
        private final Figures figures;

        Night(Occasion occasion) {
            this.occasion = occasion;
            this.before = Foundation.of(ledger.evaluations(), occasion);
            this.papers = PapersOfPlaces.of(ledger.claims(), before, readings);
            this.examination = validation.examination(occasion.date(), occasion.hands());
            this.figures = new Figures(consolidation, assessment, sections, occasion);
        }

        Drawn draw() {
            SortedSet<Neighbourhood> looked = new TreeSet<>();
            SortedSet<Neighbourhood> next = changed();
            while (!next.isEmpty()) {
                look(next);
                looked.addAll(next);
                next = before.tied(looked, examination.ties());
            }
            SortedMap<Neighbourhood, Examined> examined = examination.settled();
            examined.forEach(this::conclude);
            return drawn(looked, examined);
        }

        private SortedSet<Neighbourhood> changed() {
            SortedSet<Neighbourhood> changed = new TreeSet<>(papers.changed());
            before.neighbourhoods().stream()
                    .filter(one -> !before.extent(one).holdsOn(occasion.date()))
                    .forEach(changed::add);
            return changed;
        }

        private void look(Collection<Neighbourhood> next) {
            new Batches(ledger.claims(), papers).each(next, (some, claims) -> {
                examination.look(some, claims);
                figures.consolidate(some, claims);
            });
        }

        private void conclude(Neighbourhood neighbourhood, Examined examined) {
            sections.conclude(
                    figures.conclusions(neighbourhood),
                    new Extent(
                            List.copyOf(papers.of(neighbourhood)),
                            examined.ties(),
                            examined.holdsFrom(),
                            examined.holdsUntil()),
                    findings(neighbourhood, examined));
        }

        private List<Finding> findings(Neighbourhood neighbourhood, Examined examined) {
            List<Finding> doubts = figures.doubts(neighbourhood);
            return doubts.isEmpty()
                    ? examined.findings()
                    : Stream.concat(examined.findings().stream(), doubts.stream())
                            .toList();
        }

        private Drawn drawn(SortedSet<Neighbourhood> looked, SortedMap<Neighbourhood, Examined> examined) {
            SortedMap<Neighbourhood, Long> conclusions = before.untouched(looked);
            List<Finding> findings = new ArrayList<>(sections.findings(conclusions.values()));
            examined.forEach((neighbourhood, one) -> {
                findings.addAll(findings(neighbourhood, one));
                conclusions.put(neighbourhood, figures.conclusions(neighbourhood));
            });
            return new Drawn(
                    Validation.inOrder(findings),
                    verdicts(conclusions),
                    readings,
                    new Sums(consolidation, sections, before, figures).sections(conclusions, looked));
        }

        /** Which figure answers a target stays the same; whether it is due depends on the day. */
        private List<Verdict> verdicts(SortedMap<Neighbourhood, Long> conclusions) {
            Map<Long, List<Verdict>> kept = sections.verdicts(conclusions.values());
            List<Verdict> verdicts = conclusions.values().stream()
                    .flatMap(number -> kept.getOrDefault(number, List.of()).stream())
                    .toList();
            return Figures.renewed(assessment, verdicts, occasion.date());
        }
    }
}
