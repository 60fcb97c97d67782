package org.edustat.reporting.returned;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts text into XML that stays as it is otherwise. */
final class Splice {

    private static final Pattern OTHER_ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding=[\"'](?!utf-8[\"'])", Pattern.CASE_INSENSITIVE);

    private static final String STRICT_EDITION = "purl.oclc.org/ooxml";

    private Splice() {}

    /** The text of a part that is written in UTF-8, without comments, document types and raw sections. */
    static String plain(byte[] part) throws UnusualPackageException {
        String xml;
        try {
            xml = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(part))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new UnusualPackageException("UTF-8");
        }
        if (xml.contains("<!")
                || xml.contains(STRICT_EDITION)
                || OTHER_ENCODING.matcher(xml).lookingAt()) {
            throw new UnusualPackageException("plain XML");
        }
        return xml;
    }

    /** Puts more in front of the last such tag. */
    static String before(String xml, String tag, String more) throws UnusualPackageException {
        int place = xml.lastIndexOf(tag);
        if (place < 0) {
            throw new UnusualPackageException(tag);
        }
        return xml.substring(0, place) + more + xml.substring(place);
    }

    /** The opening tag with the attribute set, whether it had it or not. */
    static String with(String tag, String attribute, String value) {
        Matcher standing = Pattern.compile("\\s" + attribute + "=\"[^\"]*\"").matcher(tag);
        String written = " %s=\"%s\"".formatted(attribute, value);
        if (standing.find()) {
            return tag.substring(0, standing.start()) + written + tag.substring(standing.end());
        }
        int end = tag.endsWith("/>") ? tag.length() - 2 : tag.length() - 1;
        return tag.substring(0, end) + written + tag.substring(end);
    }

    /** As text between tags and in attributes; characters that XML cannot hold are left out. */
    static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> {
                    if (isOfXml(sign)) {
                        xml.appendCodePoint(sign);
                    }
                }
            }
        });
        return xml.toString();
    }

    /** XML 1.0, §2.2. */
    private static boolean isOfXml(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }
}
