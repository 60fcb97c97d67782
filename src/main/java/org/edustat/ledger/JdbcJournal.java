package org.edustat.ledger;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.concept.PersonalData;

/** The journal in the store. */
final class JdbcJournal implements Journal {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SUBJECT = 400;
    private static final int LONGEST_DETAIL = 2000;

    private final JdbcClient jdbc;

    JdbcJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(Deed deed) {
        jdbc.sql("insert into journal (at, person, way, deed, subject, detail) values (?, ?, ?, ?, ?, ?)")
                .param(deed.at().atOffset(ZoneOffset.UTC))
                .param(cut(deed.person(), LONGEST_NAME))
                .param(deed.way())
                .param(deed.what())
                .param(cut(PersonalData.mask(deed.subject()), LONGEST_SUBJECT))
                .param(cut(PersonalData.mask(deed.detail()), LONGEST_DETAIL))
                .update();
    }

    private static String cut(String words, int longest) {
        String clean = words.replace('\u0000', ' ');
        return clean.length() <= longest ? clean : clean.substring(0, longest);
    }

    @Override
    public List<Deed> newest(String words, int from, int most) {
        String part = "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return jdbc.sql("""
                select at, person, way, deed, subject, detail from journal
                where lower(person) like ? escape '!' or lower(subject) like ? escape '!'
                or lower(detail) like ? escape '!'
                order by number desc limit ? offset ?""")
                .params(part, part, part, most, from)
                .query((row, number) -> new Deed(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("person"),
                        row.getString("way"),
                        row.getString("deed"),
                        row.getString("subject"),
                        row.getString("detail")))
                .list();
    }
}
