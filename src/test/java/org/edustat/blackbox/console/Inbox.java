package org.edustat.blackbox.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Some papers of a small bureau: two tables, a report in prose, a plan, and one that does not say whose it is. */
final class Inbox {

    static final String NOBODYS = "学校情况.csv";

    private Inbox() {}

    static void fill(Path folder) {
        put(folder, "410600-鹤壁市/2020/统计表.csv", "学段,学校数（所）,在校生数（人）\n小学,320,120000\n初中,90,61000\n");
        put(folder, "410600-鹤壁市/2021/统计表.csv", "学段,学校数（所）,在校生数（人）\n小学,318,121500\n初中,91,62300\n");
        put(folder, "410600-鹤壁市/2020/2020年教育工作总结.txt", "鹤壁市2020年教育工作总结\n一、基本情况\n2020年，全市招聘教师1066人。全市共有幼儿园210所。\n");
        put(folder, "410600-鹤壁市/2021/2021年教育工作要点.txt", "鹤壁市2021年教育工作要点\n2021年，全市计划招聘教师1200人，基本消除大班额。\n");
        put(folder, NOBODYS, "学段,学校数（所）\n小学,77\n");
    }

    static void put(Path folder, String path, String text) {
        try {
            Path file = folder.resolve("input").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
