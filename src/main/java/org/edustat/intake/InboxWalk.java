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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** One walk through the inbox. Links are not followed: they may lead anywhere. */
final class InboxWalk {

    private final Path inbox;
    private final KnownFiles known;
    private final Executor hands;
    private final List<CompletableFuture<List<Arrival>>> found = new ArrayList<>();

    InboxWalk(Path inbox, KnownFiles known, Executor hands) {
        this.inbox = inbox;
        this.known = known;
        this.hands = hands;
    }

    List<Arrival> arrivals() {
        try {
            Path real = inbox.toRealPath();
            Files.newDirectoryStream(real).close();
            Files.walkFileTree(real, new Visit(real));
        } catch (IOException failure) {
            throw new UnreadableInboxException(inbox, failure);
        }
        return found.stream()
                .flatMap(one -> opened(one).stream())
                .sorted(Comparator.comparing(Arrival::path))
                .toList();
    }

    /** What goes wrong in another thread is told as if it had gone wrong in this one. */
    private static List<Arrival> opened(CompletableFuture<List<Arrival>> one) {
        try {
            return one.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
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
                found.add(CompletableFuture.supplyAsync(() -> FoundFile.arrivals(path(file), file, known), hands));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            found.add(
                    CompletableFuture.completedFuture(List.of(Arrival.refused(path(file), file, "intake.unreadable"))));
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
