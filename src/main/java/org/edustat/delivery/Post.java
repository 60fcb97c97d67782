package org.edustat.delivery;

import org.edustat.delivery.mail.SmtpPost;

/** Takes letters to a server. */
public interface Post {

    /** @throws UnsentMailException where the server refuses, is silent or hangs up; the letter may be sent again */
    void send(Letter letter);

    static Post of(MailSettings settings) {
        return new SmtpPost(settings);
    }
}
