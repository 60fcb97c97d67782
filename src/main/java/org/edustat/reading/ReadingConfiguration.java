package org.edustat.reading;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the room where files become documents. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    Reading reading() {
        return new Reading();
    }
}
