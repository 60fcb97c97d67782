package org.edustat.catalogue;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what the bureau knows, from the folder {@code edustat.jobs} over what is packed into the program. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    JobsFolder jobsFolder(@Value("${edustat.jobs:jobs}") Path folder) {
        return new JobsFolder(folder);
    }

    @Bean
    Catalogue catalogue(JobsFolder jobs) {
        return Catalogue.load(jobs);
    }
}
