package org.edustat.extraction;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.edustat.catalogue.Catalogue;

/** Makes the extraction of the catalogue at hand. */
@Configuration(proxyBeanMethods = false)
class ExtractionConfiguration {

    @Bean
    Extraction extraction(Catalogue catalogue) {
        return new Extraction(catalogue);
    }
}
