/** What operators and clerks use to start the job and to look at what it brought: the command line and the console. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "pipeline",
            "ledger",
            "catalogue",
            "reading",
            "extraction",
            "normalisation",
            "validation",
            "consolidation",
            "intake"
        })
package org.edustat.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
