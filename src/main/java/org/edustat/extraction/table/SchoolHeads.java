package org.edustat.extraction.table;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Tells where each column of a table is of one school: 龙川一中, 隆师中学, 合计. Kinds of schools head columns more often. */
final class SchoolHeads {

    private static final int FEWEST = 2;
    private static final Pattern SCHOOL =
            Pattern.compile("\\p{IsHan}{2,10}(?:[一二三四五六七八九十]{1,2}[中小]|小学|中学|学校|幼儿园|初中|高中|中专|职高|学院)");
    private static final Pattern KIND = Pattern.compile(
            "普通|完全|初级|高级|职业|特殊|公办|民办|普惠|城区|城镇|县城|农村|乡村|镇区|中心|一贯|寄宿|示范|重点|乡镇|直属|[省市县区]直|附属|附设|其他|独立|成人|高等|中等|技工|专门|各|新建|改建|扩建|优质|星级|级");
    private static final Pattern SUM = Pattern.compile("[合总小共]计|全[县市区校镇乡]|平均");

    private SchoolHeads() {}

    /**
     * The row in which all columns are headed by schools by name, but for sums; -1 where none is.
     *
     * @param paths the headers of each column, root first
     */
    static int row(List<List<SheetCell>> paths) {
        int names = 0;
        int row = -1;
        for (List<SheetCell> path : paths) {
            SheetCell head = naming(path);
            if (head == null) {
                return -1;
            }
            boolean named = is(head) && !KIND.matcher(head.joined()).find();
            names += named ? 1 : 0;
            row = named ? head.at().row() : row;
        }
        return names >= FEWEST ? row : -1;
    }

    /**
     * The header of a column that names a school or says that it is a sum; what stands below may tell of the school.
     */
    private static @Nullable SheetCell naming(List<SheetCell> path) {
        for (SheetCell head : path) {
            if (is(head) || SUM.matcher(head.joined()).find()) {
                return head;
            }
        }
        return null;
    }

    static boolean is(SheetCell head) {
        return SCHOOL.matcher(head.joined()).matches();
    }
}
