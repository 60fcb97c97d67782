package org.edustat.normalisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.edustat.catalogue.Catalogue;

@Configuration(proxyBeanMethods = false)
class NormalisationConfiguration {

    @Bean
    Normalisation normalisation(Catalogue catalogue) {
        return new Normalisation(catalogue);
    }
}
