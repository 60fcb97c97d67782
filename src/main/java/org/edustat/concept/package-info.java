/**
 * The words of the project, and nothing that works on them beyond what a word knows of itself.
 *
 * <p>In the order of the flow: a {@link org.edustat.concept.Submission} is read into a
 * {@link org.edustat.concept.Document}; a document claims {@link org.edustat.concept.Statement}s, each with its
 * {@link org.edustat.concept.Origin}; a statement in one form is a {@link org.edustat.concept.Claim}, that is an
 * {@link org.edustat.concept.Observation}, a {@link org.edustat.concept.Target} or a
 * {@link org.edustat.concept.Change}; what is doubtful is a {@link org.edustat.concept.Finding}; rivals for one
 * {@link org.edustat.concept.Key} become one {@link org.edustat.concept.Figure}; a target held against a figure has a
 * {@link org.edustat.concept.Verdict}.
 *
 * <p>Start reading at {@link org.edustat.concept.Statement}. Only the JDK is used here, and every room may use this
 * one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.edustat.concept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
