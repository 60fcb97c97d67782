package org.edustat.operations.cli;

import picocli.CommandLine.IVersionProvider;

import org.edustat.EdustatApplication;

/** What {@code --version} prints. */
final class VersionLine implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = EdustatApplication.class.getPackage().getImplementationVersion();
        return new String[] {"edustat " + (version == null ? "(unpacked)" : version)};
    }
}
