package org.edustat.reading.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An office file as the container that it is: parts by name, and what each part points to. Names are taken as loosely
 * as the programs out there write them: in any case, with a leading or a backward slash.
 */
public final class OfficePackage implements Closeable {

    /** More parts than any paper has; a list of millions would fill the memory. */
    private static final int PARTS = 100_000;

    private final ZipFile container;
    private final Map<String, ZipEntry> parts = new TreeMap<>();
    private final Map<String, List<Relationship>> relationships = new TreeMap<>();

    /** @throws IOException where it is no container or a broken one */
    public OfficePackage(Path original) throws IOException {
        container = new ZipFile(original.toFile(), ZipFile.OPEN_READ, StandardCharsets.UTF_8);
        if (container.size() > PARTS) {
            container.close();
            throw new Bounds.BombException();
        }
        container.stream().forEach(entry -> parts.putIfAbsent(normal(entry.getName()), entry));
    }

    /**
     * Where one part points to.
     *
     * @param type the last word of its type, as in {@code worksheet}: the long forms differ between the norm's editions
     * @param target the name of the part, normalised
     */
    public record Relationship(String id, String type, String target) {}

    /** The main part: the workbook or the document. */
    public String mainPart() throws IOException {
        return relationships("").stream()
                .filter(relationship -> relationship.type().equals("officeDocument"))
                .map(Relationship::target)
                .findFirst()
                .orElseThrow(() -> new IOException("the container names no main part"));
    }

    public boolean has(String part) {
        return parts.containsKey(normal(part));
    }

    /** Whether programs are packed in; they are never run. */
    public boolean hasMacros() {
        return parts.keySet().stream().anyMatch(name -> name.endsWith("/vbaproject.bin"));
    }

    /** Whether cells of other files are pointed to; those are never opened. */
    public boolean hasExternalLinks() {
        return parts.keySet().stream().anyMatch(name -> name.contains("/externallinks/"));
    }

    /**
     * Opens a part for reading.
     *
     * @throws IOException where there is none
     */
    public XmlPart open(String part) throws IOException {
        return open(part, Bounds.LIST_BYTES);
    }

    /** The same for a part that is walked through and never kept, and so may be larger. */
    public XmlPart openTable(String part) throws IOException {
        return open(part, Bounds.TABLE_BYTES);
    }

    private XmlPart open(String part, long bound) throws IOException {
        ZipEntry entry = parts.get(normal(part));
        if (entry == null) {
            throw new IOException("the container lacks its part " + part);
        }
        InputStream bytes = container.getInputStream(entry);
        if (bytes == null) {
            throw new IOException("the container lacks its part " + part);
        }
        return new XmlPart(Bounds.inflated(bytes, entry.getCompressedSize(), bound));
    }

    /** The parts that a part points to, within the file; those outside are left alone. */
    public List<Relationship> relationships(String part) throws IOException {
        List<Relationship> known = relationships.get(part);
        if (known == null) {
            known = readRelationships(part);
            relationships.put(part, known);
        }
        return known;
    }

    private List<Relationship> readRelationships(String part) throws IOException {
        String list = relationshipsOf(part);
        List<Relationship> read = new ArrayList<>();
        if (!has(list)) {
            return read;
        }
        try (XmlPart xml = open(list)) {
            while (xml.nextElement()) {
                if (xml.at("Relationship") && !"External".equalsIgnoreCase(xml.attribute("TargetMode", ""))) {
                    String type = xml.attribute("Type", "");
                    read.add(new Relationship(
                            xml.attribute("Id", ""),
                            type.substring(type.lastIndexOf('/') + 1),
                            resolved(part, xml.attribute("Target", ""))));
                }
            }
        }
        return read;
    }

    /** The first part of a type that a part points to. */
    public Optional<String> related(String part, String type) throws IOException {
        return relationships(part).stream()
                .filter(relationship -> relationship.type().equals(type))
                .map(Relationship::target)
                .filter(this::has)
                .min(Comparator.naturalOrder());
    }

    private static String relationshipsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** The name of the part that a part points to. */
    public static String resolved(String part, String target) {
        String slashed = target.replace('\\', '/');
        if (slashed.startsWith("/")) {
            return normal(slashed);
        }
        Deque<String> folders = new ArrayDeque<>();
        for (String step : (part.substring(0, part.lastIndexOf('/') + 1) + slashed).split("/")) {
            if (step.equals("..")) {
                folders.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                folders.addLast(step);
            }
        }
        return normal(String.join("/", folders));
    }

    private static String normal(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    @Override
    public void close() throws IOException {
        container.close();
    }
}
