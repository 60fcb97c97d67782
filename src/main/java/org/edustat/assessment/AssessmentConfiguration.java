package org.edustat.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.edustat.catalogue.Catalogue;

@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    @Bean
    Assessment assessment(Catalogue catalogue) {
        return new Assessment(catalogue);
    }
}
