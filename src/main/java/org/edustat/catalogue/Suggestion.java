package org.edustat.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

import org.edustat.concept.Origin;
import org.edustat.concept.Unit;

/**
 * Something that papers count and no indicator says.
 *
 * @param phrase what is counted, in the papers' words
 * @param count how many statements count it
 * @param unit what they count it in
 * @param number how one of them writes its number: 12个
 * @param examples where it stands, a few
 */
public record Suggestion(String phrase, int count, Unit unit, String number, List<Example> examples) {

    public Suggestion {
        examples = List.copyOf(examples);
    }

    /** A place where it stands. */
    public record Example(String path, Origin origin) {}

    /** A name that is the same on every machine; the clerk may give it a better one in both lines. */
    public String id() {
        CRC32 mark = new CRC32();
        mark.update((phrase + unit.code()).getBytes(StandardCharsets.UTF_8));
        return "local_" + String.format(Locale.ROOT, "%08x", mark.getValue());
    }

    /** A line for {@code jobs/catalogue/terms.csv}. */
    public String termsLine() {
        return "indicator,%s,%s,,%s".formatted(id(), quoted(phrase), quoted(phrase + number + "。"));
    }

    /** The line for {@code jobs/catalogue/indicators.csv} that goes with it. */
    public String indicatorsLine() {
        String nature = unit == Unit.PERCENT ? "rate" : unit == Unit.RATIO ? "ratio" : "stock";
        return "%s,%s,%s,%s,%s,0,,".formatted(id(), quoted(phrase), quoted(phrase), unit.code(), nature);
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
