package org.edustat.intake;

import java.io.IOException;

/** An archive or a member of it goes beyond what is unpacked. It never leaves the room. */
final class UnpackingException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What it goes beyond. */
    enum Rule {
        TOO_MANY("intake.archive_too_many"),
        ALL_TOO_LARGE("intake.archive_bomb"),
        MEMBER_TOO_LARGE("intake.member_bomb");

        final String id;

        Rule(String id) {
            this.id = id;
        }
    }

    private final Rule rule;

    UnpackingException(Rule rule) {
        super(rule.id);
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }
}
