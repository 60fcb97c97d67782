/**
 * Reports land whole or not at all, with a manifest of what went in and what came out.
 *
 * <p>Start at {@link org.edustat.delivery.Delivery}. The new set is first put together in a hidden folder of the output
 * and made durable; one rename decides that it is to appear; then each file takes its place by a rename. What a crash
 * leaves before that decision is thrown away, what it leaves after it is completed by the next start. The manifest goes
 * first and comes back last: while it stands, every file that it names is there with the bytes that it vouches for.
 *
 * <p>No moment shows a mixed set beside a standing manifest. The manifest's removal is made durable before the first
 * file moves, and all moves before its return, so this holds after a power cut as well. What no order of steps can give
 * is a view over several files: who opens workbooks one after another while a set lands may hold one of each night.
 * Programs therefore read the manifest before and after and begin again where it is gone or has changed; people see the
 * business date on the first sheet of every workbook. A file that somebody keeps locked, as Windows does for an open
 * workbook, stops the landing half-way without a manifest; the run says so, and the next one completes it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
