package org.edustat.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.CellAddress;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.reporting.sheet.CellModel.Link;

/**
 * Where each figure stands in the workbook. Each theme has a sheet, in which a row is an indicator in a place and a
 * column a 学段, so that places are read one under another, whether there are five or five hundred; in 来源 a row is a
 * figure, in the same order.
 *
 * @param themes those that have figures
 * @param figures in the order of 来源, those of earlier years that are shown beside them too
 * @param cells the place of each figure on the sheet of its theme
 * @param numbers the number of each figure in 来源, from 1
 */
record Layout(List<ThemeTable> themes, List<Figure> figures, Map<Key, Link> cells, Map<Key, Integer> numbers) {

    static Layout of(YearReport report, Words words) {
        List<ThemeTable> themes = ThemeTables.of(report, words);
        List<Figure> figures = new ArrayList<>();
        Map<Key, Link> cells = new HashMap<>();
        Map<Key, Integer> numbers = new HashMap<>();
        for (ThemeTable theme : themes) {
            for (int row = 0; row < theme.rows().size(); row++) {
                for (Figure figure : theme.rows().get(row).figures().values()) {
                    int column = ThemeTable.STAGES_FROM
                            + theme.stages().indexOf(figure.key().stage());
                    cells.put(
                            figure.key(),
                            new Link(words.theme(theme.theme()), new CellAddress(Listing.FIRST_ROW + row, column)));
                    figures.add(figure);
                    numbers.put(figure.key(), figures.size());
                }
            }
        }
        return new Layout(themes, figures, cells, numbers);
    }

    /** The row of a figure in 来源; null where the workbook does not hold the figure. */
    @Nullable
    CellAddress source(Key key) {
        Integer number = numbers.get(key);
        return number == null ? null : new CellAddress(Listing.FIRST_ROW + number - 1, 0);
    }
}
