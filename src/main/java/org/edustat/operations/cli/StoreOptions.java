package org.edustat.operations.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a verb looks into. */
final class StoreOptions {

    @Option(names = "--store", paramLabel = "URL")
    @Nullable
    String store;

    @Option(names = "--output", paramLabel = "DIR")
    @Nullable
    Path output;
}
