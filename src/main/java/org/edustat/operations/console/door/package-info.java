/**
 * Where other commands of this machine ask for what they want from a store that one process holds: the console does it
 * for them and tells them line by line what they would have printed.
 */
@NullMarked
package org.edustat.operations.console.door;

import org.jspecify.annotations.NullMarked;
