package org.edustat.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.element.Paragraph;

import org.edustat.intake.Packing;

/** A sound file of some kind, from which mutants are made. */
record Sample(String name, byte[] bytes) {

    private static final List<Path> FOLDERS = List.of(Path.of("input"), Path.of("src/test/resources/submissions"));
    private static final String TEXT =
            "全市共有幼儿园149所，在园幼儿2.76万人，普惠性幼儿园覆盖率为78.4%。全市有小学96所，在校生53,218人，比上年增加1,106人；计划到2025年新增学位3000个。";
    private static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>鹤壁市2020年教育事业统计公报</title></head><body>
            <p>%s</p><table border="1"><tr><th rowspan="2">学段</th><th colspan="2">数</th></tr>
            <tr><td>学校（所）</td><td>学生（人）</td></tr><tr><td>小学</td><td>96</td><td>53218</td></tr></table>
            </body></html>""".formatted(TEXT);

    /** Every file of the sample inbox and of the tests, and some kinds more. */
    static List<Sample> all() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    samples.add(new Sample(file.getFileName().toString(), Files.readAllBytes(file)));
                }
            }
        }
        samples.sort(Comparator.comparing(Sample::name));
        samples.add(new Sample("公报.html", PAGE.getBytes(StandardCharsets.UTF_8)));
        samples.add(new Sample("公报.ofd", fixedLayout()));
        samples.add(new Sample("报送.zip", packed(samples)));
        return samples;
    }

    private static byte[] fixedLayout() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OFDDoc document = new OFDDoc(bytes)) {
            document.add(new Paragraph("济源市2020年教育事业发展统计公报"));
            document.add(new Paragraph(TEXT));
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(List<Sample> samples) {
        Packing inner = new Packing().with("公报.txt", TEXT).with("公报.html", PAGE);
        Packing packing = new Packing().with("内/里层.zip", inner.bytes());
        samples.stream()
                .filter(sample -> sample.bytes().length < 1 << 14)
                .limit(5)
                .forEach(sample -> packing.with("2020/" + sample.name(), sample.bytes()));
        return packing.bytes();
    }
}
