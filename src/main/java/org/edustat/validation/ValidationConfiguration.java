package org.edustat.validation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;

@Configuration(proxyBeanMethods = false)
class ValidationConfiguration {

    @Bean
    Validation validation(Catalogue catalogue, JobsFolder jobs) {
        return Validation.of(catalogue, jobs);
    }
}
