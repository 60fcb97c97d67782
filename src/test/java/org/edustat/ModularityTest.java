package org.edustat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(EdustatApplication.class);

    @Test
    void roomsUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void diagramsAreDrawn() {
        new Documenter(modules).writeDocumentation();
    }
}
