/**
 * Documents become statements: every number with what is said about it and where it stands.
 *
 * <p>A table and a sentence are the same thing here, a number in a context of labels. {@code prose} and {@code table}
 * only find numbers and order their labels, nearest first; one {@code meaning} reads the labels with the catalogue and
 * fills the slots, and every slot remembers which label gave it. {@code quantity} reads the numbers themselves.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "catalogue")
package org.edustat.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
