package org.edustat.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

import org.edustat.concept.FileKind;
import org.edustat.intake.UnpackingException.Rule;

/**
 * Takes an archive apart: each member arrives as a submission of its own, under the path of the archive. Nothing is
 * written by the name that a member has; it is unpacked under a name of our own, looked at, and removed.
 */
final class Unpacking {

    private final Arrival archive;
    private final Path bytes;
    private final ArchiveBounds bounds;
    private final int depth;

    /**
     * @param bytes where those of the archive lie
     * @param depth how many archives there are around its members
     */
    private Unpacking(Arrival archive, Path bytes, ArchiveBounds bounds, int depth) {
        this.archive = archive;
        this.bytes = bytes;
        this.bounds = bounds;
        this.depth = depth;
    }

    /** What is packed in an archive that lies in the inbox; the archive itself where it cannot be taken. */
    static List<Arrival> members(Arrival archive) {
        List<Arrival> members = new Unpacking(archive, archive.file(), new ArchiveBounds(archive.size()), 1).members();
        Map<String, Arrival> byPath = new TreeMap<>();
        members.forEach(member -> byPath.merge(member.path(), member, Unpacking::oneOf));
        return List.copyOf(byPath.values());
    }

    /** Of two members with one name nobody can say which one counts, unless they are the same. */
    private static Arrival oneOf(Arrival first, Arrival second) {
        return first.sha256().equals(second.sha256())
                ? first
                : Arrival.refused(first.path(), first.file(), "intake.member_twice");
    }

    private List<Arrival> members() {
        if (depth > ArchiveBounds.DEPTH) {
            return setAside("intake.archive_too_deep", ArchiveBounds.DEPTH);
        }
        try (ZipDirectory directory = ZipDirectory.open(bytes)) {
            return members(directory);
        } catch (UnpackingException beyond) {
            return setAside(beyond.rule().id, ArchiveBounds.MEMBERS);
        } catch (IOException broken) {
            return setAside("intake.archive_damaged", 0);
        }
    }

    private List<Arrival> setAside(String rule, int bound) {
        return List.of(archive.setAside(rule, Integer.toString(bound)));
    }

    private List<Arrival> members(ZipDirectory directory) throws UnpackingException {
        List<ZipArchiveEntry> listed = directory.members();
        bounds.countMembers(listed.size());
        List<ZipArchiveEntry> files =
                listed.stream().filter(Unpacking::isSubmission).toList();
        if (files.isEmpty()) {
            return setAside("intake.archive_empty", 0);
        }
        if (files.stream().allMatch(Unpacking::locked)) {
            return setAside("intake.archive_locked", 0);
        }
        List<Arrival> arrivals = new ArrayList<>();
        for (ZipArchiveEntry file : files) {
            arrivals.addAll(arrivals(file, directory));
        }
        return arrivals;
    }

    private static boolean isSubmission(ZipArchiveEntry listed) {
        MemberName name = ZipDirectory.name(listed);
        boolean companion =
                name.trouble() == null && Stream.of(name.text().split("/")).anyMatch(Companions::include);
        return !listed.isDirectory() && !companion;
    }

    private static boolean locked(ZipArchiveEntry file) {
        return file.getGeneralPurposeBit().usesEncryption();
    }

    private List<Arrival> arrivals(ZipArchiveEntry file, ZipDirectory directory) throws UnpackingException {
        MemberName name = ZipDirectory.name(file);
        String trouble = trouble(name, file);
        if (trouble != null) {
            return refused(name, trouble);
        }
        try {
            return arrivals(name, directory.packed(file, archive), file);
        } catch (UnpackingException beyond) {
            if (beyond.rule() == Rule.MEMBER_TOO_LARGE) {
                return refused(name, beyond.rule().id);
            }
            throw beyond;
        } catch (IOException damaged) {
            return refused(name, "intake.member_damaged");
        }
    }

    private static @Nullable String trouble(MemberName name, ZipArchiveEntry file) {
        if (name.trouble() != null) {
            return name.trouble();
        }
        if (locked(file)) {
            return "intake.member_locked";
        }
        if (file.isUnixSymlink()) {
            return "intake.link";
        }
        return Packed.METHODS.contains(file.getMethod()) ? null : "intake.member_method";
    }

    private List<Arrival> refused(MemberName name, String rule) {
        return List.of(Arrival.refused(path(name), archive.file(), rule));
    }

    private String path(MemberName name) {
        return archive.path() + "/" + name.text();
    }

    private List<Arrival> arrivals(MemberName name, Packed packed, ZipArchiveEntry file) throws IOException {
        try (Spill unpacked = Spill.create()) {
            Fingerprint fingerprint = unpack(packed, file, unpacked);
            String path = path(name);
            FileKind kind = Recognition.kindOf(unpacked.path(), path.substring(path.lastIndexOf('/') + 1));
            Arrival arrival =
                    new Arrival(path, archive.file(), fingerprint.size(), fingerprint.sha256(), kind, null, packed);
            if (kind != FileKind.ZIP) {
                return List.of(arrival);
            }
            ArchiveBounds inner = bounds.within(arrival.size());
            return new Unpacking(arrival, unpacked.path(), inner, depth + 1).members();
        }
    }

    /** What comes out must be what was put in. */
    private Fingerprint unpack(Packed packed, ZipArchiveEntry file, Spill unpacked) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream content = new CheckedInputStream(bounds.watch(packed.open(bytes), packed.length()), sum)) {
            Fingerprint fingerprint = unpacked.take(content);
            if (sum.getValue() != file.getCrc() || fingerprint.size() != file.getSize()) {
                throw new IOException("a member with other bytes than were packed");
            }
            return fingerprint;
        }
    }
}
