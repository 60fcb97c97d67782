/**
 * Whole nights as processes of their own: begun at the command line or by a button of the console, over the embedded
 * store or a server's, killed at any moment and let go on, two at a time, backed up while they go.
 */
package org.edustat.blackbox.nights;
