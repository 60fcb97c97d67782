package org.edustat.blackbox;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.edustat.EdustatApplication;
import org.edustat.operations.cli.Verbs;

import static org.assertj.core.api.Assertions.assertThat;

/** What the program says that a file states, one line a statement, without the name of the file. */
final class ToldFigures {

    private ToldFigures() {}

    static List<String> of(Path file) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new Verbs(EdustatApplication.class, new PrintWriter(out), new PrintWriter(err), Clock.systemUTC())
                .execute("extract", "--format", "jsonl", file.toString());
        assertThat(exit).as("%s", err).isZero();
        return out.toString()
                .lines()
                .map(line -> line.replaceFirst("\"document\":\"[^\"]*\",", ""))
                .toList();
    }

    /** The same for a kind of file whose tables have no names. */
    static List<String> withoutSheets(List<String> told) {
        return told.stream()
                .map(line -> line.replaceFirst("\"sheet\":\"[^\"]*\",", ""))
                .toList();
    }
}
