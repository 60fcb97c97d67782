/**
 * Files arrive: each one in the inbox is recognised by its content, fingerprinted, and compared with what is known.
 *
 * <p>Start reading at {@link org.edustat.intake.Intake}. A folder goes in; {@link org.edustat.intake.Arrival}s come
 * out, one a file and none lost, and with what the ledger knows they become {@link org.edustat.intake.Receipt}s: new,
 * unchanged, or taking an older one's place. {@link org.edustat.intake.Originals} keeps the bytes as they came. What a
 * file says is not looked at here beyond what tells its kind; that is the work of {@code reading}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
