package org.edustat.pipeline;

import org.edustat.concept.Coded;

/** Why a figure changed from one run to the next. */
public enum Cause implements Coded {
    /** A newer version of the same paper. */
    RESUBMISSION,
    /** A paper that had not come before. */
    NEW_PAPER,
    /** Somebody rejected or released a paper. */
    DECISION,
    /** The bureau believes other papers first. */
    SETTINGS,
    CATALOGUE,
    RULES,
    PROGRAM,
    /** The earlier run kept too little of what it was drawn by. */
    UNKNOWN
}
