package org.edustat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import org.edustat.catalogue.Division;
import org.edustat.catalogue.Goals;
import org.edustat.catalogue.Piecemeal;
import org.edustat.catalogue.Standards;
import org.edustat.catalogue.Themes;
import org.edustat.catalogue.VersionMark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.array;

class ArchitectureTest {

    private static final String[] FLOW_WITHOUT_SPRING = {
        "org.edustat.concept..",
        "org.edustat.catalogue..",
        "org.edustat.intake..",
        "org.edustat.reading..",
        "org.edustat.extraction..",
        "org.edustat.normalisation..",
        "org.edustat.validation..",
        "org.edustat.consolidation..",
        "org.edustat.assessment..",
        "org.edustat.reporting..",
        "org.edustat.delivery",
    };

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.edustat");

    @Test
    void roomsOfTheFlowAreFreeOfSpring() {
        noClasses()
                .that()
                .resideInAnyPackage(FLOW_WITHOUT_SPRING)
                .and()
                .haveSimpleNameNotEndingWith("Configuration")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..")
                .check(MAIN);
    }

    /** The fingerprint of a reading leaves out the files that these come from. */
    @Test
    void papersAreReadWithoutWhatOnlyConclusionsAreDrawnWith() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.edustat.intake..",
                        "org.edustat.reading..",
                        "org.edustat.extraction..",
                        "org.edustat.normalisation..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Division.class, Goals.class, Piecemeal.class, Standards.class, Themes.class, VersionMark.class)
                .check(MAIN);
    }

    @Test
    void onlyThePipelineKnowsSpringBatch() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.edustat.pipeline..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.batch..")
                .check(MAIN);
    }

    @Test
    void poiAppearsInReadingAndReportingOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.edustat.reading..", "org.edustat.reporting..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..")
                .check(MAIN);
    }

    @Test
    void theWordsNeedTheJdkAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.edustat.concept..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.edustat.concept..", "org.jspecify..")
                .check(MAIN);
    }

    @Test
    void everyRoomDeclaresWhatItMayUse() {
        assertThat(ApplicationModules.of(EdustatApplication.class).stream())
                .isNotEmpty()
                .allSatisfy(
                        room -> assertThat(Class.forName(room.getBasePackage().getName() + ".package-info")
                                        .getAnnotation(ApplicationModule.class))
                                .isNotNull()
                                .extracting(ApplicationModule::allowedDependencies, array(String[].class))
                                .doesNotContain(ApplicationModule.OPEN_TOKEN));
    }
}
