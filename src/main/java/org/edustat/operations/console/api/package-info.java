/** What the console does, as JSON for programs, with a description of it in the form of OpenAPI. */
@NullMarked
package org.edustat.operations.console.api;

import org.jspecify.annotations.NullMarked;
