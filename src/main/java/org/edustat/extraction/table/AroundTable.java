package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.edustat.catalogue.FormFurniture;
import org.edustat.concept.Label;
import org.edustat.concept.Place;

/** What stands around a table and is said of all its figures: its unit, its title, the name of its sheet. */
final class AroundTable {

    private static final Pattern UNIT_BELOW = Pattern.compile("[(]?(?:计量)?单位 ?:.{1,12}");
    private static final Pattern OWN = Pattern.compile("(?:学校|幼儿园|园所|单位)名称|(?:学校|办学|园所)(?:类型|类别|层次|性质)|学段|办园性质|举办者类型");
    private static final int LONGEST_FORM = 80;

    private final TableArea area;

    AroundTable(TableArea area) {
        this.area = area;
    }

    /**
     * What is said of all figures, nearest first.
     *
     * @param name of the sheet, or blank
     * @param before what the document says right above the grid, nearest first
     */
    List<Label> labels(String name, List<Label> before) {
        List<Label> units = new ArrayList<>();
        List<Label> titles = new ArrayList<>();
        for (int at = area.title().size() - 1; at >= 0; at--) {
            for (SheetCell cell : area.title().get(at).cells()) {
                if (FormFurniture.is(cell.folded())) {
                    continue;
                }
                boolean unit = CellLabels.isUnitLine(cell);
                (unit ? units : titles).add(CellLabels.label(cell, unit ? Place.UNIT_LINE : Place.TITLE));
            }
        }
        if (units.isEmpty()) {
            units.addAll(below());
        }
        List<Label> all = new ArrayList<>(units);
        all.addAll(ownSchool());
        int told = all.size();
        all.addAll(titles);
        all.addAll(before);
        SchoolOfTitle.among(all).ifPresent(school -> all.add(told, school));
        if (!name.isBlank()) {
            all.add(new Label(Wording.joined(Wording.folded(name)), Place.SHEET, name));
        }
        return all;
    }

    /** What a form without heads says of the school that it is about: its type, its name. */
    private List<Label> ownSchool() {
        List<Label> own = new ArrayList<>();
        if (!area.head().isEmpty() || area.body().size() > LONGEST_FORM) {
            return own;
        }
        for (SheetRow row : area.body()) {
            for (int at = 1; at < row.cells().size(); at++) {
                String name = row.cells().get(at - 1).joined();
                if (row.cells().get(at).kind() == CellKind.TEXT
                        && OWN.matcher(name).matches()) {
                    own.add(
                            name.endsWith("名称") ? own.size() : 0,
                            CellLabels.label(row.cells().get(at), Place.TITLE));
                }
            }
        }
        return own;
    }

    /** A newspaper may write 单位:万人 right below the figures. */
    private List<Label> below() {
        if (area.notes().isEmpty() || area.body().isEmpty()) {
            return List.of();
        }
        SheetRow note = area.notes().get(0);
        boolean next = note.index() == area.body().get(area.body().size() - 1).index() + 1;
        return next
                        && note.cells().size() == 1
                        && UNIT_BELOW.matcher(note.first().folded()).matches()
                ? List.of(CellLabels.label(note.first(), Place.UNIT_LINE))
                : List.of();
    }
}
