package org.edustat.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.edustat.concept.FileKind;
import org.edustat.concept.Submission;

/**
 * Which kind the files have that came before: the same bytes under the same path are not opened to be recognised again,
 * which costs more than all the rest of looking at an inbox without news. What nobody knew is looked at again.
 */
record KnownFiles(Map<String, FileKind> kinds) {

    static final KnownFiles NONE = new KnownFiles(Map.of());

    static KnownFiles of(Collection<Submission> known) {
        Map<String, FileKind> kinds = new HashMap<>();
        known.stream()
                .filter(submission -> submission.kind() != FileKind.UNKNOWN)
                .forEach(submission -> kinds.put(key(submission.path(), submission.sha256()), submission.kind()));
        return new KnownFiles(kinds);
    }

    FileKind kindOf(String path, String sha256, Path file) throws IOException {
        FileKind known = kinds.get(key(path, sha256));
        return known == null ? Recognition.kindOf(file, path.substring(path.lastIndexOf('/') + 1)) : known;
    }

    private static String key(String path, String sha256) {
        return sha256 + path;
    }
}
