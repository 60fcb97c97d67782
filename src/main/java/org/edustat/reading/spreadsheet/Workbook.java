package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.edustat.reading.archive.OfficePackage;
import org.edustat.reading.archive.OfficePackage.Relationship;
import org.edustat.reading.archive.XmlPart;

/**
 * What the main part of a workbook says.
 *
 * @param part its own name in the container
 * @param from1904 whether its dates count from 1904, as old Macintosh files do
 * @param sheets those with cells, in the order of the tabs; sheets that are a chart alone are left out
 */
record Workbook(String part, boolean from1904, List<Sheet> sheets) {

    /**
     * A tab of the workbook.
     *
     * @param part the name of its part in the container
     */
    record Sheet(String name, boolean hidden, String part) {}

    static Workbook read(OfficePackage container) throws IOException {
        String part = container.mainPart();
        Map<String, Relationship> targets = new TreeMap<>();
        container.relationships(part).forEach(relationship -> targets.put(relationship.id(), relationship));
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (XmlPart xml = container.open(part)) {
            while (xml.nextElement()) {
                if (xml.at("workbookPr")) {
                    from1904 = xml.flag("date1904", false);
                } else if (xml.at("sheet")) {
                    addSheet(sheets, xml, targets.get(xml.linkAttribute("id", "")));
                }
            }
        }
        return new Workbook(part, from1904, List.copyOf(sheets));
    }

    private static void addSheet(List<Sheet> sheets, XmlPart xml, @Nullable Relationship target) {
        if (target == null || target.type().equals("worksheet")) {
            boolean hidden = !xml.attribute("state", "visible").equals("visible");
            sheets.add(new Sheet(xml.attribute("name", ""), hidden, target == null ? "" : target.target()));
        }
    }
}
