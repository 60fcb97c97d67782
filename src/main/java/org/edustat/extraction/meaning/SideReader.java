package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Place;
import org.edustat.concept.Slot;
import org.edustat.concept.Stage;

/** Reads what the labels of one side say together: the nearest label with an answer gives it. */
final class SideReader {

    private static final String STAGE_RULE = "stage.term";

    /** More than the sorts of schools that one list has. */
    private static final int MOST_LIKENESSES = 64;

    private final LabelReader labelReader;
    private final UnitReader units;
    private final PeriodReader periods;
    private final Map<Likeness, Integer> likenesses = new HashMap<>();

    SideReader(LabelReader labelReader, UnitReader units, PeriodReader periods) {
        this.labelReader = labelReader;
        this.units = units;
        this.periods = periods;
    }

    /** @param besideGrowth whether a growth that is told here is none of the figures, but of columns of its own */
    SideSense read(List<Label> labels, boolean besideGrowth) {
        LabelSense[] said = new LabelSense[labels.size()];
        for (int at = 0; at < said.length; at++) {
            said[at] = labelReader.read(labels.get(at));
        }
        return new SideSense(
                labels,
                Speech.of(labels, said),
                nearest(said, sense -> besideGrowth && sense.grows() ? null : sense.turn()),
                share(labels, said),
                unit(labels, said),
                nearest(said, LabelSense::implied),
                Boolean.TRUE.equals(nearest(said, sense -> sense.implied() == null ? null : sense.tallies())),
                new SideSense.Facets(
                        stage(labels, said),
                        filling(Slot.SECTOR, labels, said, LabelSense::sector, "sector.term"),
                        filling(Slot.AREA, labels, said, LabelSense::area, "area.term")),
                new SideTimes(periods, labels),
                filling(Slot.INSTITUTION, labels, said, LabelSense::institution, "institution.named"),
                region(labels, said),
                theme(labels, said),
                rests(Place.ROW, labels, said),
                rests(Place.COLUMN, labels, said),
                likeness(labels, said));
    }

    private int likeness(List<Label> labels, LabelSense[] said) {
        Likeness likeness = Likeness.of(labels, said);
        if (likeness == null) {
            return SideSense.ALONE;
        }
        Integer known = likenesses.get(likeness);
        if (known == null && likenesses.size() < MOST_LIKENESSES) {
            known = likenesses.size();
            likenesses.put(likeness, known);
        }
        return known == null ? SideSense.ALONE : known;
    }

    /** 木镇中学 under 二、初中 is of the stage of its section. */
    private static @Nullable Filling stage(List<Label> labels, LabelSense[] said) {
        boolean named = false;
        for (int at = 0; at < said.length; at++) {
            String value = said[at].stage();
            if (value != null && CellStage.isGrade(labels.get(at))) {
                continue;
            }
            if (named && value != null && CellStage.OF_SECONDARY.contains(value)) {
                return Meaning.filling(Slot.STAGE, value, labels.get(at), STAGE_RULE);
            }
            if (!named && value != null) {
                named = said[at].institution() != null && value.equals(Stage.SECONDARY.code());
                if (!named) {
                    return Meaning.filling(Slot.STAGE, value, labels.get(at), STAGE_RULE);
                }
            }
        }
        return filling(Slot.STAGE, labels, said, LabelSense::stage, STAGE_RULE);
    }

    private static @Nullable Filling filling(
            Slot slot,
            List<Label> labels,
            LabelSense[] said,
            Function<LabelSense, @Nullable String> question,
            String rule) {
        for (int at = 0; at < said.length; at++) {
            String value = question.apply(said[at]);
            if (value != null) {
                return Meaning.filling(slot, value, labels.get(at), rule);
            }
        }
        return null;
    }

    private static <T> @Nullable T nearest(LabelSense[] said, Function<LabelSense, @Nullable T> question) {
        for (LabelSense sense : said) {
            T answer = question.apply(sense);
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }

    /** Percent, where the nearest header of a row or of a column names a share. */
    private UnitReader.@Nullable Named share(List<Label> labels, LabelSense[] said) {
        for (int at = 0; at < said.length; at++) {
            Place place = labels.get(at).place();
            if (place == Place.ROW || place == Place.COLUMN) {
                return said[at].share() ? units.percent(labels.get(at)) : null;
            }
        }
        return null;
    }

    private static UnitReader.@Nullable Named unit(List<Label> labels, LabelSense[] said) {
        for (int at = 0; at < said.length; at++) {
            Measure unit = said[at].unit();
            if (unit != null) {
                return UnitReader.named(unit, labels.get(at));
            }
        }
        return null;
    }

    /**
     * The nearest place, for whose name a code of the same row may stand; 全市 over the row of a place is no place of its
     * own.
     */
    private static RegionReader.@Nullable Spot region(List<Label> labels, LabelSense[] said) {
        RegionReader.Spot whole = null;
        for (int at = 0; at < said.length; at++) {
            RegionReader.Told told = said[at].region();
            boolean code = told != null && told.isCode();
            if (told != null && !told.isWhole() && !code) {
                int coded = told.code() == null ? coded(labels, said, at) : at;
                return Objects.requireNonNull(said[coded].region()).by(labels.get(coded));
            }
            whole = whole == null && told != null ? told.by(labels.get(at)) : whole;
        }
        return whole;
    }

    private static @Nullable Theme theme(List<Label> labels, LabelSense[] said) {
        for (int at = 0; at < said.length; at++) {
            if (labels.get(at).place() == Place.TITLE && said[at].theme() != null) {
                return said[at].theme();
            }
        }
        return null;
    }

    private static int coded(List<Label> labels, LabelSense[] said, int named) {
        for (int at = 0; at < said.length; at++) {
            RegionReader.Told told = said[at].region();
            if (told != null && told.isCode() && labels.get(at).place() == Place.ROW) {
                return at;
            }
        }
        return named;
    }

    private static List<Rest> rests(Place place, List<Label> labels, LabelSense[] said) {
        List<Rest> rests = new ArrayList<>(said.length);
        for (int at = 0; at < said.length; at++) {
            boolean perHead = labels.get(at).place() == Place.SECTION
                    && place == Place.ROW
                    && said[at].rest().perHead();
            if (labels.get(at).place() == place || perHead) {
                rests.add(said[at].rest());
            }
        }
        return rests;
    }
}
