package org.edustat.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/** What happens to files on bad disks, lines and hands, whatever is in them. */
enum ByteFaults implements Fault {
    FLIPPED {
        @Override
        public byte[] apply(byte[] bytes, Random random) {
            byte[] flipped = bytes.clone();
            int faults = 1 + random.nextInt(20);
            for (int fault = 0; fault < faults && flipped.length > 0; fault++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return flipped;
        }
    },
    FLIPPED_AT_THE_HEAD {
        @Override
        public byte[] apply(byte[] bytes, Random random) {
            byte[] flipped = bytes.clone();
            for (int fault = 0; fault < 4 && flipped.length > 0; fault++) {
                flipped[random.nextInt(Math.min(HEAD, flipped.length))] = (byte) random.nextInt();
            }
            return flipped;
        }
    },
    /** Lengths, counts and offsets of the older formats become what they cannot be. */
    EXTREME_NUMBERS {
        @Override
        public byte[] apply(byte[] bytes, Random random) {
            byte[] extreme = bytes.clone();
            int faults = 1 + random.nextInt(8);
            for (int fault = 0; fault < faults && extreme.length > Integer.BYTES; fault++) {
                int at = random.nextInt(extreme.length - Integer.BYTES);
                ByteBuffer.wrap(extreme)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(at, EXTREMES[random.nextInt(EXTREMES.length)]);
            }
            return extreme;
        }
    },
    CUT {
        @Override
        public byte[] apply(byte[] bytes, Random random) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        }
    },
    BEGINS_LATE {
        @Override
        public byte[] apply(byte[] bytes, Random random) {
            return Arrays.copyOfRange(bytes, random.nextInt(bytes.length + 1), bytes.length);
        }
    },
    DOUBLED {
        @Override
        public byte[] apply(byte[] bytes, Random random) {
            return joined(bytes, bytes);
        }
    },
    PIECE_REPEATED {
        @Override
        public byte[] apply(byte[] bytes, Random random) {
            int from = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(PIECE));
            ByteArrayOutputStream repeated = new ByteArrayOutputStream();
            repeated.write(bytes, 0, to);
            int times = random.nextInt(25) == 0 ? MANY : 1 + random.nextInt(4);
            for (int time = 0; time < times; time++) {
                repeated.write(bytes, from, to - from);
            }
            repeated.write(bytes, to, bytes.length - to);
            return repeated.toByteArray();
        }
    },
    PIECE_LOST {
        @Override
        public byte[] apply(byte[] bytes, Random random) {
            int from = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, from + random.nextInt(PIECE));
            return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
        }
    },
    PIECE_BLANKED {
        @Override
        public byte[] apply(byte[] bytes, Random random) {
            byte[] blanked = bytes.clone();
            int from = random.nextInt(bytes.length + 1);
            Arrays.fill(blanked, from, Math.min(bytes.length, from + random.nextInt(PIECE)), (byte)
                    (random.nextBoolean() ? 0 : -1));
            return blanked;
        }
    },
    PIECES_EXCHANGED {
        @Override
        public byte[] apply(byte[] bytes, Random random) {
            int first = random.nextInt(bytes.length + 1);
            int second = first + random.nextInt(bytes.length - first + 1);
            return joined(
                    Arrays.copyOf(bytes, first),
                    Arrays.copyOfRange(bytes, second, bytes.length),
                    Arrays.copyOfRange(bytes, first, second));
        }
    },
    RUBBISH_BEFORE_OR_BEHIND {
        @Override
        public byte[] apply(byte[] bytes, Random random) {
            byte[] rubbish = new byte[1 + random.nextInt(PIECE)];
            random.nextBytes(rubbish);
            return random.nextBoolean() ? joined(rubbish, bytes) : joined(bytes, rubbish);
        }
    };

    private static final int HEAD = 1024;
    private static final int PIECE = 2000;
    private static final int MANY = 1000;
    private static final int[] EXTREMES = {
        Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0, 1, 0xFFFF, 0x7FFF, 0xFFFFFF, 1 << 28, -2, 0x10000
    };

    static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }
}
