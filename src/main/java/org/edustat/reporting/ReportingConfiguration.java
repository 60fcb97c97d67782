package org.edustat.reporting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.edustat.catalogue.Catalogue;

/** Makes the room's facade. */
@Configuration(proxyBeanMethods = false)
class ReportingConfiguration {

    @Bean
    Reporting reporting(Catalogue catalogue) {
        return new Reporting(catalogue);
    }
}
