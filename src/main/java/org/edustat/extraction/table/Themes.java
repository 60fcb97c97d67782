package org.edustat.extraction.table;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The columns that group figures by themes and narrow none of them: 类别 beside 监测指标. */
final class Themes {

    private static final Pattern THEME =
            Pattern.compile("(?:目标|指标|监测|评估|评价|主要)?(?:类别|分类|维度|领域|板块|方面|大类|模块)|.*[一二]级指标|目标类型|指标类型");

    private static final Pattern FIGURE = Pattern.compile("(?!.*[一二]级).*(?:指标|内容)(?:名称)?|项目(?:名称)?|事项");

    private Themes() {}

    /** The columns of the stub that stand left of the one that names the figures. */
    static Set<Integer> of(TableArea area) {
        int named = -1;
        Set<Integer> themes = new TreeSet<>();
        for (SheetRow row : area.head()) {
            for (SheetCell cell : row.cells()) {
                boolean stub = !area.values().contains(cell.column());
                if (stub && FIGURE.matcher(cell.joined()).matches()) {
                    named = Math.max(named, cell.column());
                } else if (stub && THEME.matcher(cell.joined()).matches()) {
                    themes.add(cell.column());
                }
            }
        }
        int figures = named;
        themes.removeIf(column -> column >= figures);
        return themes;
    }
}
