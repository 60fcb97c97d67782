package org.edustat.delivery;

import org.edustat.delivery.mail.SmtpPost;

/** Takes letters to a server. */
public interface Post {

    /**
     * @param lastLine is told when all has been handed over but the last line, without which a server takes nothing:
     *     whoever dies before it has sent nothing, whoever dies after it may have
     * @throws UnsentMailException where the server refuses, is silent or hangs up; it says whether the letter may be
     *     sent again
     */
    void send(Letter letter, Runnable lastLine);

    static Post of(MailSettings settings) {
        return new SmtpPost(settings);
    }
}
