/**
 * Reports land whole or not at all, with a manifest of what went in and what came out.
 *
 * <p>Start at {@link org.edustat.delivery.Delivery}. The new set is first put together in a hidden folder of the output
 * and made durable; one rename decides that it is to appear; then each file takes its place by a rename. What a crash
 * leaves before that decision is thrown away, what it leaves after it is completed by the next start. The manifest goes
 * first and comes back last: while it stands, every file that it names is there with the bytes that it vouches for.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
