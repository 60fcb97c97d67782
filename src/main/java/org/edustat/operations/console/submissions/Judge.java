package org.edustat.operations.console.submissions;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Diary;
import org.edustat.operations.console.page.NotFoundException;
import org.edustat.operations.console.page.Sight;
import org.edustat.pipeline.Decisions;

/** Decides about submissions in somebody's name, and writes it into the journal. */
@Component
public final class Judge {

    private final Decisions decisions;
    private final Shelf shelf;
    private final Sight sight;
    private final Diary diary;

    Judge(Decisions decisions, Shelf shelf, Sight sight, Diary diary) {
        this.decisions = decisions;
        this.shelf = shelf;
        this.sight = sight;
        this.diary = diary;
    }

    /** @param region empty where the paper says it */
    public void release(Who who, long id, String region, @Nullable Integer year) {
        mustSee(who, id, region);
        decisions.release(id, region.isBlank() ? null : region.strip(), year);
        note(who, "submission.release", id, region + (year == null ? "" : " " + year));
    }

    public void correct(Who who, long id, String region, @Nullable Integer year) {
        mustSee(who, id, region);
        decisions.correct(id, region.strip(), year);
        note(who, "submission.correct", id, region + (year == null ? "" : " " + year));
    }

    public void reject(Who who, long id, String why) {
        mustSee(who, id, "");
        decisions.reject(id, why);
        note(who, "submission.reject", id, why);
    }

    /** Writes into the journal that a decision was not taken. */
    void refused(Who who, String what, long id, String why) {
        note(who, what + ".refused", id, why);
    }

    private void mustSee(Who who, long id, String region) {
        shelf.get(who, id);
        if (!region.isBlank() && !sight.covers(who, region.strip())) {
            throw new NotFoundException(region);
        }
    }

    private void note(Who who, String what, long id, String detail) {
        diary.note(who, what, id + " " + shelf.get(who, id).path(), detail);
    }
}
