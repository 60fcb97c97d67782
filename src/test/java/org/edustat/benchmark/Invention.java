package org.edustat.benchmark;

import java.util.Random;

/** Names and words that nobody has, the same for the same seed. */
final class Invention {

    static final long SEED = 20240901L;

    private static final String SIGNS =
            "东西南北中阳山河江湖海川林田石金玉龙凤云平安长丰和新永兴德仁义城关桥溪泉岭沙口塘坪坝寨庄堡集店镇乡岗洲岛港湾" + "州府县原春华实学文明光辉育英才启智博雅崇正清源";

    private Invention() {}

    static String signs(Random random, int count) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < count; i++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }

    static String schoolYear(int index) {
        return (2018 + index) + "-" + (2019 + index);
    }
}
