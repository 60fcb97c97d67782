package org.edustat.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One walk through the inbox. Links are not followed: they may lead anywhere. */
final class InboxWalk {

    private final Path inbox;
    private final KnownFiles known;
    private final List<Arrival> arrivals = new ArrayList<>();

    InboxWalk(Path inbox, KnownFiles known) {
        this.inbox = inbox;
        this.known = known;
    }

    List<Arrival> arrivals() {
        try {
            Path real = inbox.toRealPath();
            Files.newDirectoryStream(real).close();
            Files.walkFileTree(real, new Visit(real));
        } catch (IOException failure) {
            throw new UnreadableInboxException(inbox, failure);
        }
        arrivals.sort(Comparator.comparing(Arrival::path));
        return List.copyOf(arrivals);
    }

    private final class Visit extends SimpleFileVisitor<Path> {

        private final Path root;

        Visit(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(root) && noSubmission(folder);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!noSubmission(file)) {
                arrivals.addAll(FoundFile.arrivals(path(file), file, known));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            arrivals.add(Arrival.refused(path(file), file, "intake.unreadable"));
            return FileVisitResult.CONTINUE;
        }

        private String path(Path file) {
            return InboxName.of(root.relativize(file));
        }
    }

    private static boolean noSubmission(Path file) {
        return Companions.include(file.getFileName().toString());
    }
}
