package org.edustat.consolidation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.edustat.catalogue.Catalogue;

@Configuration(proxyBeanMethods = false)
class ConsolidationConfiguration {

    @Bean
    Consolidation consolidation(Catalogue catalogue) {
        return new Consolidation(catalogue);
    }
}
