package org.edustat.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is done to files of characters, markup among them. */
enum TextFaults implements Fault {
    EXTREME_NUMBER {
        @Override
        String change(String text, Random random) {
            return replaceOne(NUMBER, text, pick(EXTREMES, random), random);
        }
    },
    TAG_LOST {
        @Override
        String change(String text, Random random) {
            return replaceOne(TAG, text, "", random);
        }
    },
    /** Elements in elements without end. */
    NESTED_DEEPLY {
        @Override
        String change(String text, Random random) {
            return insert(
                    text,
                    pick(OPENING, random).repeat(100 + random.nextInt(random.nextInt(RARELY) == 0 ? 20_000 : 2000)),
                    random);
        }
    },
    ATTRIBUTE_ADDED {
        @Override
        String change(String text, Random random) {
            String attribute = pick(ATTRIBUTES, random);
            Matcher tag =
                    Pattern.compile("<(td|th|c|cell|row|tr|w:tc|gridSpan)\\b").matcher(text);
            List<MatchResult> tags = tag.results().toList();
            if (tags.isEmpty()) {
                return text;
            }
            int at = tags.get(random.nextInt(tags.size())).end();
            return text.substring(0, at) + " " + attribute + text.substring(at);
        }
    },
    /** Entities that grow, and entities that fetch. */
    ENTITIES {
        @Override
        String change(String text, Random random) {
            String type = random.nextBoolean() ? GROWING : FETCHING;
            int behind = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
            String used = replaceOne(Pattern.compile(">[^<]+<"), text.substring(behind), ">&i;<", random);
            return text.substring(0, behind) + type + used;
        }
    },
    LINE_REPEATED {
        @Override
        String change(String text, Random random) {
            List<String> lines = text.lines().toList();
            if (lines.isEmpty()) {
                return text;
            }
            String line = lines.get(random.nextInt(lines.size()));
            int most = random.nextInt(RARELY) == 0 ? LONG : SHORT;
            int times = Math.min(1 + random.nextInt(20_000), most / (line.length() + 1));
            return insert(text, ("\n" + line).repeat(Math.max(1, times)), random);
        }
    },
    LINES_JOINED {
        @Override
        String change(String text, Random random) {
            String joined = text.replace("\n", "").replace("\r", "");
            return joined.repeat(random.nextInt(RARELY) == 0 ? 20 : 1 + random.nextInt(2));
        }
    },
    SIGN_REPEATED {
        @Override
        String change(String text, Random random) {
            return insert(
                    text,
                    pick(SIGNS, random).repeat(1 + random.nextInt(random.nextInt(RARELY) == 0 ? LONG / 4 : SHORT)),
                    random);
        }
    },
    OTHER_ENCODING {
        @Override
        public byte[] apply(byte[] bytes, Random random) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.getBytes(Charset.forName(pick(ENCODINGS, random)));
        }

        @Override
        String change(String text, Random random) {
            return text;
        }
    };

    private static final int LONG = 1 << 19;
    private static final int SHORT = 1 << 13;

    /** What is large costs time, and shows the same as a rule as what is small. */
    private static final int RARELY = 25;

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final List<String> EXTREMES = List.of(
            "-1",
            "0",
            "2147483648",
            "99999999999999999999",
            "1048577",
            "1e999999",
            "NaN",
            "XFD1048576",
            "9".repeat(5000));
    private static final List<String> OPENING = List.of(
            "<table><tr><td>", "<div>", "<span><b>", "(", "<row><c>", "<w:tbl><w:tr><w:tc>", "\"", "<![CDATA[", "<p>");
    private static final List<String> ATTRIBUTES = List.of(
            "colspan=\"1000000000\"",
            "rowspan=\"1000000000\"",
            "r=\"XFD1048576\"",
            "r=\"AAAAAAAAAA99999999999\"",
            "rowspan=\"65534\" colspan=\"1000\"",
            "w:val=\"2000000000\"",
            "t=\"s\" s=\"99999\"");
    private static final List<String> SIGNS =
            List.of(",", "\"", "、", "。", "9", "一", "第", "%", "万", "\t", " ", "\n", "\0", "年", "增加", "其中", "①", "　");
    private static final List<String> ENCODINGS =
            List.of("UTF-16", "UTF-16LE", "GB18030", "ISO-8859-1", "UTF-32", "Big5");
    private static final String GROWING = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
            + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">"
            + "<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">"
            + "<!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;\"><!ENTITY i \"&h;&h;&h;&h;&h;&h;&h;&h;&h;&h;\">]>";
    private static final String FETCHING = "<!DOCTYPE x [<!ENTITY i SYSTEM \"file:///etc/passwd\">"
            + "<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\">%p;]>";

    /** Bytes that are no characters stay as they are: each is taken for one. */
    @Override
    public byte[] apply(byte[] bytes, Random random) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        boolean text = utf8.indexOf('\uFFFD') < 0;
        return text
                ? change(utf8, random).getBytes(StandardCharsets.UTF_8)
                : change(new String(bytes, StandardCharsets.ISO_8859_1), random).getBytes(StandardCharsets.ISO_8859_1);
    }

    abstract String change(String text, Random random);

    private static <T> T pick(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static String insert(String text, String piece, Random random) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + piece + text.substring(at);
    }

    private static String replaceOne(Pattern pattern, String text, String piece, Random random) {
        List<MatchResult> found = pattern.matcher(text).results().limit(10_000).toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        return text.substring(0, one.start()) + piece + text.substring(one.end());
    }
}
