/**
 * What was received, stated, observed, found and published is kept here, in H2 or PostgreSQL.
 *
 * <p>Start reading at {@link org.edustat.ledger.Ledger}: it leads to the submissions and what they contain, to the
 * claims of all that count, to the findings, to what each run concluded and to what it published. Whatever is large and
 * read as a whole is kept as blocks ({@code block} below), because row inserts are the slowest thing that the pipeline
 * does; only what is asked for by name has columns of its own. What is read back comes in the order of paths and
 * places, never of the store's numbers, so that a store that was filled in another order gives the same answers.
 *
 * <p>An evaluation is made of sections, one a neighbourhood, which later evaluations share where nothing changed there.
 *
 * <p>The room knows the words and nothing of the flow: who decides what an outcome is, stands elsewhere.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.edustat.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
