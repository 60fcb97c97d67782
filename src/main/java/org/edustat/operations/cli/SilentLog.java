package org.edustat.operations.cli;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.StatusManager;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Keeps the log from telling the console about its own troubles. Where the disk is full it would do so in a hundred
 * lines, and the one that the program says would be lost among them.
 */
final class SilentLog implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            StatusManager status = log.getStatusManager();
            status.getCopyOfStatusListenerList().forEach(status::remove);
        }
    }
}
