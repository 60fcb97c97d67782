package org.edustat.extraction;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.edustat.catalogue.Catalogue;

/** Makes the room where documents become statements. */
@Configuration(proxyBeanMethods = false)
class ExtractionConfiguration {

    @Bean
    Extraction extraction(Catalogue catalogue) {
        return new Extraction(catalogue);
    }
}
