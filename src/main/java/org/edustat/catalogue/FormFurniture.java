package org.edustat.catalogue;

import java.util.regex.Pattern;

/** What a statistical form prints about itself over its table, as the day until which it holds: 有效期至:2026年1月. */
public final class FormFurniture {

    private static final Pattern LINE = Pattern.compile("^(?:有\\s*效\\s*期|批准文号|批准机关|制定机关|备案文号|表\\s*号)");

    private FormFurniture() {}

    /** Whether the line tells of the form and says nothing of what is counted in it. */
    public static boolean is(String line) {
        return LINE.matcher(line).find();
    }
}
