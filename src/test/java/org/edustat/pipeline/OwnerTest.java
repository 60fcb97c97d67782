package org.edustat.pipeline;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OwnerTest {

    private final Owner me = Owner.ofThisProcess();

    @Test
    void anOwnerIsFoundAgainInWhatIsWritten() {
        assertThat(Owner.parse(me.written())).contains(me);
    }

    @Test
    void whatNoOwnerHasWrittenIsNone() {
        assertThat(Owner.parse("somebody")).isEmpty();
    }

    @Test
    void aLivingProcessIsNotGone() {
        assertThat(me.isGone()).isFalse();
    }

    @Test
    void aLaterProcessWithTheSameNumberIsAnother() {
        assertThat(new Owner(me.host(), me.process(), "2001-01-01T00:00:00Z").isGone())
                .isTrue();
    }

    @Test
    void ofAnotherHostNobodyKnows() {
        assertThat(new Owner("elsewhere", me.process(), "2001-01-01T00:00:00Z").isGone())
                .isFalse();
    }
}
