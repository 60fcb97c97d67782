package org.edustat.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.edustat.intake.Packing;

/** What is done to the parts of a container: an office file or an archive. */
enum ContainerFaults implements Fault {
    PART_LOST {
        @Override
        void change(List<Part> parts, Random random) {
            parts.remove(random.nextInt(parts.size()));
        }
    },
    PART_RENAMED {
        @Override
        void change(List<Part> parts, Random random) {
            int at = random.nextInt(parts.size());
            parts.set(
                    at,
                    new Part(
                            NAMES.get(random.nextInt(NAMES.size())),
                            parts.get(at).bytes()));
        }
    },
    PART_TWICE {
        @Override
        void change(List<Part> parts, Random random) {
            Part part = parts.get(random.nextInt(parts.size()));
            parts.add(new Part(part.name(), random.nextBoolean() ? part.bytes() : new byte[] {'x'}));
        }
    },
    PART_EMPTY {
        @Override
        void change(List<Part> parts, Random random) {
            int at = random.nextInt(parts.size());
            parts.set(at, new Part(parts.get(at).name(), new byte[0]));
        }
    },
    PARTS_EXCHANGED {
        @Override
        void change(List<Part> parts, Random random) {
            int first = random.nextInt(parts.size());
            int second = random.nextInt(parts.size());
            Part one = parts.get(first);
            parts.set(first, new Part(one.name(), parts.get(second).bytes()));
            parts.set(second, new Part(parts.get(second).name(), one.bytes()));
        }
    },
    PART_IS_A_BOMB {
        @Override
        void change(List<Part> parts, Random random) {
            int at = random.nextInt(parts.size());
            parts.set(at, new Part(parts.get(at).name(), Packing.zeros(random.nextInt(5) == 0 ? 60 : 2)));
        }
    },
    BYTES_OF_A_PART {
        @Override
        void change(List<Part> parts, Random random) {
            changePart(parts, ByteFaults.values()[random.nextInt(ByteFaults.values().length)], random);
        }
    },
    TEXT_OF_A_PART {
        @Override
        void change(List<Part> parts, Random random) {
            changePart(parts, TextFaults.values()[random.nextInt(TextFaults.values().length)], random);
        }
    },
    MANY_PARTS {
        @Override
        void change(List<Part> parts, Random random) {
            int many = random.nextInt(25) == 0 ? 6000 : 100;
            for (int part = 0; part < many; part++) {
                parts.add(new Part(part + ".xml", new byte[0]));
            }
        }
    },
    ALL_IN_ONE_MORE {
        @Override
        void change(List<Part> parts, Random random) {
            byte[] whole = packed(parts);
            parts.clear();
            parts.add(new Part("内.zip", whole));
        }
    },
    LOCKED {
        @Override
        public byte[] apply(byte[] bytes, Random random) {
            return bytes.length < 100 ? bytes : Packing.locked(bytes);
        }

        @Override
        void change(List<Part> parts, Random random) {}
    };

    private static final List<String> NAMES =
            List.of("../../x.xml", "/x", "a\\b", "[Content_Types].xml", "OFD.xml", "C:x", "x\0y", "_rels/.rels", "长");

    private record Part(String name, byte[] bytes) {}

    /** What is no container stays as it is. */
    @Override
    public byte[] apply(byte[] bytes, Random random) {
        List<Part> parts = parts(bytes);
        if (parts.isEmpty()) {
            return bytes;
        }
        change(parts, random);
        return packed(parts);
    }

    abstract void change(List<Part> parts, Random random);

    static boolean applies(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static void changePart(List<Part> parts, Fault fault, Random random) {
        int at = random.nextInt(parts.size());
        Part part = parts.get(at);
        parts.set(at, new Part(part.name(), fault.apply(part.bytes(), random)));
    }

    private static List<Part> parts(byte[] bytes) {
        List<Part> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new Part(entry.getName(), zip.readAllBytes()));
            }
        } catch (IOException | RuntimeException damaged) {
            return parts;
        }
        return parts;
    }

    private static byte[] packed(List<Part> parts) {
        Packing packing = new Packing();
        parts.forEach(part -> packing.with(part.name(), part.bytes()));
        return packing.bytes();
    }
}
