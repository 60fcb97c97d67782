package org.edustat.consolidation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsolidationConfiguration {

    @Bean
    Consolidation consolidation() {
        return new Consolidation();
    }
}
