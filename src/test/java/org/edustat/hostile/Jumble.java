package org.edustat.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A paper or a form of the words and signs of papers and forms, in any order: a bracket closes before it opens. */
final class Jumble {

    private static final List<String> SIGNS = "()（）[]【】《》“”':：、/／-—–*#%‰.，,。;；·~～|+=<>≥≤^_0123456789０１ 　\n"
            .codePoints()
            .mapToObj(Character::toString)
            .toList();
    private static final List<String> WORDS = List.of(
                    "一二三四五六七八九十百千万亿年月日级班所人名个元第共其余约近增长比占率数女男是否县区镇乡村市".split(""),
                    ("小学 初中 高中 中职 幼儿园 学校 在校生 教师 专任 招生 毕业生 其中 合计 小计 总计 浚县 全市 城区 农村 公办 民办 单位 学校数 (人) （万元） 注： 说明 2020 2019-2020"
                                    + " 学年 百分之 分别为 等 of Total students 达标 完全 九年一贯制 一、 （一） 1. 续表 表1 到2025年 上年 义务教育 由 提高到 生均 每")
                            .split(" "))
            .stream()
            .flatMap(Stream::of)
            .toList();
    private static final List<String> ALL =
            Stream.of(SIGNS, WORDS).flatMap(List::stream).toList();
    private static final List<Integer> WIDTHS = List.of(3, 12, 60);
    private static final int MOST_HEADS = 3;
    private static final int ROWS = 12;
    private static final int LONGEST_HEAD = 12;
    private static final int LONGEST_LABEL = 6;
    private static final int ONE_VALUE_IN_NO_NUMBER = 7;
    private static final int MOST = 5000;
    private static final int CLAUSES = 60;
    private static final int LONGEST_CLAUSE = 30;

    private final Random random;

    Jumble(Random random) {
        this.random = random;
    }

    Mutant mutant(int number) {
        boolean form = random.nextBoolean();
        String content = form ? form() : paper();
        String name = "%05d-jumble.%s".formatted(number, form ? "csv" : "txt");
        return new Mutant(number, name, content.getBytes(StandardCharsets.UTF_8), "words and signs in any order");
    }

    private String form() {
        int width = WIDTHS.get(random.nextInt(WIDTHS.size()));
        int heads = 1 + random.nextInt(MOST_HEADS);
        return Stream.concat(
                        IntStream.range(0, heads).mapToObj(head -> row(width, true)),
                        IntStream.range(0, ROWS).mapToObj(row -> row(width, false)))
                .collect(Collectors.joining("\n"));
    }

    private String row(int width, boolean head) {
        return IntStream.range(0, width)
                .mapToObj(column -> quoted(head ? words(LONGEST_HEAD) : cell(column)))
                .collect(Collectors.joining(","));
    }

    private String cell(int column) {
        boolean label = column == 0 || random.nextInt(ONE_VALUE_IN_NO_NUMBER) == 0;
        return label ? words(LONGEST_LABEL) : Integer.toString(random.nextInt(MOST));
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private String paper() {
        return IntStream.range(0, CLAUSES)
                .mapToObj(clause -> words(LONGEST_CLAUSE) + "，。\n；".charAt(random.nextInt(4)))
                .collect(Collectors.joining());
    }

    private String words(int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(word -> ALL.get(random.nextInt(ALL.size())))
                .collect(Collectors.joining());
    }
}
