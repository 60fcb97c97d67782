package org.edustat.blackbox;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.EdustatApplication;
import org.edustat.gold.Folders;
import org.edustat.operations.cli.Verbs;

import static org.assertj.core.api.Assertions.assertThat;

/** From papers and tables in the inbox to what became of promises and how counties stand. */
class PromisesAndCountiesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-12-31T02:00:00Z"), ZoneOffset.UTC);
    private static final String COUNTY = "411523-新县/2022/新县2022年义务教育学校办学条件一览表.xlsx";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void aCountyOfFortySchoolsIsEvaluatedFromItsTable() throws IOException {
        Path table = folder.resolve("input").resolve(COUNTY);
        Files.createDirectories(table.getParent());
        Files.copy(Path.of("input").resolve(COUNTY), table);
        look("run", "--input", folder.resolve("input").toString());

        String counties = look("targets", "--counties");
        assertThat(counties)
                .contains("411523")
                .contains("二手资料")
                .contains("0.7978")
                .contains("全部增加后重新计算达标");
        assertThat(look("explain", "411523/balanced/2022;institution=新集镇第一小学"))
                .contains("6.1000")
                .contains("+446 square_metre");
        assertThat(look("explain", "411523/balanced/2014")).contains("台账中没有");
    }

    @Test
    void aPromiseWithoutANumberIsFollowedThroughLaterPapers() {
        put(
                "410622-淇县/2019/淇县教育局2019年工作要点.txt",
                "淇县教育局2019年工作要点\n2019年2月10日\n到2020年底前，基本消除大班额。到2020年底前，全面完成校舍改造。普惠性幼儿园覆盖率达到85%以上。\n");
        put("410622-淇县/2020/淇县2020年教育工作总结.txt", "淇县2020年教育工作总结\n2021年1月15日\n全县已基本消除大班额。普惠性幼儿园覆盖率达到86.2%。\n");
        look("run", "--input", folder.resolve("input").toString());

        List<String> promises = look("targets", "--promises").lines().toList();
        assertThat(promises)
                .anySatisfy(line -> assertThat(line).contains("大班额", "..2020", "兑现", "写明已实现"))
                .anySatisfy(line -> assertThat(line).contains("校舍改造", "..2020", "再未提及"));
    }

    @Test
    void whatIsWrongWithTargetsAndTablesIsAFindingAndNoVerdict() {
        put(
                "410622-淇县/2020/淇县教育局2020年工作要点.txt",
                "淇县教育局2020年工作要点\n2020年2月10日\n到2020年底，九年义务教育巩固率达到95%以上。"
                        + "进一步加强控辍保学，到2020年底，九年义务教育巩固率达到97%以上。力争到2019年底，学前教育毛入园率达到90%以上。\n");
        put("410622-淇县/2020/淇县教育事业发展三年行动计划.txt", "淇县教育事业发展三年行动计划（2020—2022年）\n2020年3月15日\n到2022年，普惠性幼儿园覆盖率达到85%以上。\n");
        put("410622-淇县/2022/淇县教育局2022年工作要点.txt", "淇县教育局2022年工作要点\n2022年2月10日\n到2022年底，普惠性幼儿园覆盖率达到88%以上。\n");
        put(
                "410622-淇县/2022/淇县2022年教育工作总结.txt",
                "淇县2022年教育工作总结\n2022年12月20日\n2022年，普惠性幼儿园覆盖率达到86.2%。2020年，九年义务教育巩固率为96.1%。\n");
        put("410622-淇县/2022/淇县2022年小学办学条件一览表.csv", schools(2022));
        put("410622-淇县/2014/淇县2014年小学办学条件一览表.csv", schools(2014));
        look("run", "--input", folder.resolve("input").toString());

        assertThat(look("findings"))
                .contains("同一份材料对同一目标写了两个数")
                .contains("与另一份材料的 85%以上 不一致")
                .contains("早于制定它的文件")
                .contains("在 2014 年没有有效的标准版本")
                .contains("庙口小学 没有学生数");
        assertThat(look("targets").lines().filter(line -> line.contains("不予判定")))
                .hasSize(5);
        assertThat(look("targets", "--counties")).doesNotContain("庙口小学").doesNotContain("2014");
    }

    private static String schools(int year) {
        return "淇县%d年小学办学条件一览表\n".formatted(year)
                + "学校名称,在校生数（人）,高于规定学历专任教师数（人）,县级以上骨干教师数（人）,体育、艺术专任教师数（人）,"
                + "教学及辅助用房面积（平方米）,室内体育用房面积（平方米）,运动场地面积（平方米）,教学仪器设备值（万元）,网络多媒体教室（间）\n"
                + "朝歌小学,1000,60,20,15,6000,300,9000,300,30\n城关小学,800,50,18,12,5000,200,8000,250,25\n"
                + "庙口小学,0,5,1,1,900,0,2000,20,3\n";
    }

    /** Real plans of two bureaus, where they lie beside the checkout. */
    @Test
    @EnabledIfSystemProperty(named = "edustat.gold", matches = ".+")
    void thePromisesOfRealPlansStandInTheBookWithTheirDeadlines() {
        Folders.further().forEach(this::collect);
        look("run", "--input", folder.resolve("input").toString());

        List<String> promises = look("targets", "--promises").lines().toList();
        for (List<String> promise : List.of(
                List.of("340403", "大班额", "基本消除", "..2020"),
                List.of("340403", "30%以上", "..2021"),
                List.of("340403", "90%以上", "..2020"),
                List.of("340403", "信息技术与教育教学的深度融合", "..2021"),
                List.of("419001", "95%以上", "2018"),
                List.of("419001", "10%以上", "2018"))) {
            assertThat(promises).anySatisfy(line -> assertThat(line).contains(promise));
        }
    }

    private void collect(Path gold) {
        try (Stream<Path> papers = Files.walk(gold)) {
            for (Path paper :
                    papers.filter(file -> file.toString().endsWith(".txt")).toList()) {
                String text = Files.readString(paper);
                if (text.contains("田家庵区“做强教育”")) {
                    put("340403-田家庵区/2019/" + paper.getFileName(), text);
                } else if (text.contains("济源市教育局2018年工作要点")) {
                    put("419001-济源市/2018/" + paper.getFileName(), text);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void put(String path, String text) {
        try {
            Path file = folder.resolve("input").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String look(String... arguments) {
        out.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--output", folder.resolve("output").toString()));
        int code = new Verbs(EdustatApplication.class, new PrintWriter(out), new PrintWriter(new StringWriter()), CLOCK)
                .execute(all.toArray(String[]::new));
        assertThat(code).isZero();
        return out.toString();
    }
}
