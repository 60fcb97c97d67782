/** Letters go to a server by SMTP. Nothing here is loaded where nobody is mailed. */
@NullMarked
package org.edustat.delivery.mail;

import org.jspecify.annotations.NullMarked;
