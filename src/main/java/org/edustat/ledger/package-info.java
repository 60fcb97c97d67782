/** What was received, stated, observed, found and published is kept here, in H2 or PostgreSQL. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.edustat.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
