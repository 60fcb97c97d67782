package org.edustat.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the room where files arrive; where the originals lie is for the job to say. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    Intake intake() {
        return new Intake();
    }
}
