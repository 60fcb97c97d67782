package org.edustat.operations.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionLine implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = VersionLine.class.getPackage().getImplementationVersion();
        return new String[] {"edustat " + (version == null ? "(unpacked)" : version)};
    }
}
