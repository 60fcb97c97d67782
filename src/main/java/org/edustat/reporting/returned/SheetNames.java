package org.edustat.reporting.returned;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which part of a workbook holds the sheet of a name. */
record SheetNames(String workbook, String links) {

    private static final Pattern SHEET = Pattern.compile("<sheet\\s[^>]*>");
    private static final Pattern LINK = Pattern.compile("<Relationship\\s[^>]*>");
    private static final Pattern ID = Pattern.compile("\\s\\w+:id=\"([^\"]*)\"");
    private static final Pattern TARGET = Pattern.compile("\\sTarget=\"([^\"]*)\"");

    /** @return as in {@code xl/worksheets/sheet1.xml} */
    String part(String name) throws UnusualPackageException {
        String sheet = tag(SHEET, workbook, " name=\"%s\"".formatted(Splice.escaped(name)));
        String link = tag(LINK, links, " Id=\"%s\"".formatted(group(ID, sheet)));
        String target = group(TARGET, link);
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static String tag(Pattern tags, String xml, String attribute) throws UnusualPackageException {
        Matcher tag = tags.matcher(xml);
        while (tag.find()) {
            if (tag.group().contains(attribute)) {
                return tag.group();
            }
        }
        throw new UnusualPackageException(attribute);
    }

    private static String group(Pattern attribute, String tag) throws UnusualPackageException {
        Matcher found = attribute.matcher(tag);
        if (!found.find()) {
            throw new UnusualPackageException(attribute.pattern());
        }
        return found.group(1);
    }
}
