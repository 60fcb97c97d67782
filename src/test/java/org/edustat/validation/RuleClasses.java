package org.edustat.validation;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.edustat.validation.rule.Rule;

/** The rules that were written, whether they are wired in or not. */
final class RuleClasses {

    private RuleClasses() {}

    static List<String> names() {
        return new ClassFileImporter()
                .importPackages("org.edustat.validation").stream()
                        .filter(type -> type.isAssignableTo(Rule.class)
                                && !type.isInterface()
                                && !type.getPackageName().endsWith(".bureau"))
                        .map(JavaClass::getSimpleName)
                        .toList();
    }
}
