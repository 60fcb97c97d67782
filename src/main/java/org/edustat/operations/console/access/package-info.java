/**
 * Who may enter the console and do what: accounts, sign-in, lockout, and the house that is open to whoever sits at the
 * machine while there is no account.
 */
@NullMarked
package org.edustat.operations.console.access;

import org.jspecify.annotations.NullMarked;
