/**
 * The nightly job: the rooms of the flow composed into the steps of Spring Batch, with bundles, restart and recovery.
 *
 * <p>This is the only package that imports Spring Batch. Its readers, processors and writers are bridges of a few
 * lines.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "catalogue",
            "intake",
            "reading",
            "extraction",
            "normalisation",
            "validation",
            "consolidation",
            "assessment",
            "reporting",
            "delivery",
            "ledger"
        })
package org.edustat.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
