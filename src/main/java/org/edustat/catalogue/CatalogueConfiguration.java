package org.edustat.catalogue;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what the bureau knows, from the folder {@code edustat.jobs} over what is packed into the program. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    /** A word, since Spring would look for a path of this name among the program's own classes first. */
    @Bean
    JobsFolder jobsFolder(@Value("${edustat.jobs:jobs}") String folder) {
        return new JobsFolder(Path.of(folder));
    }

    @Bean
    Catalogue catalogue(JobsFolder jobs) {
        return Catalogue.load(jobs);
    }
}
