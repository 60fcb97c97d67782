/** What a machine that watches this one asks: whether it lives, whether the nights go well, and how much they bring. */
@NullMarked
package org.edustat.operations.console.watch;

import org.jspecify.annotations.NullMarked;
