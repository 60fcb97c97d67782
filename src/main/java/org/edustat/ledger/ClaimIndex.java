package org.edustat.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.concept.Claim;
import org.edustat.concept.Key;
import org.edustat.concept.Outcome;
import org.edustat.concept.Source;
import org.edustat.ledger.block.Block;

/** Which blocks of claims speak of a region, an indicator or a year, so that a question opens only those. */
final class ClaimIndex {

    private static final String REGION = "region";
    private static final String INDICATOR = "indicator";
    private static final String YEAR = "year";

    private final JdbcClient jdbc;
    private final Dictionary dictionary;
    private final Shelf<Claim> claims;

    ClaimIndex(JdbcClient jdbc, Dictionary dictionary, Shelf<Claim> claims) {
        this.jdbc = jdbc;
        this.dictionary = dictionary;
        this.claims = claims;
    }

    /** One block of the claims of one submission. */
    record Address(long submission, int place) {}

    /** Keeps the claims of a submission by their places, with what they speak of. */
    void put(long submission, List<Claim> unsorted) {
        List<Claim> sorted = unsorted.stream()
                .sorted(Comparator.comparing(Claim::source, Source.NATURAL))
                .toList();
        jdbc.sql("delete from claim_word where submission = ?")
                .param(submission)
                .update();
        claims.put(submission, sorted, block -> enter(submission, block));
    }

    /** The blocks of accepted submissions that speak of the region, the indicator and the year of a key. */
    List<Address> about(Key key) {
        return speakingOf(List.of(
                dictionary.find(REGION, key.region()),
                dictionary.find(INDICATOR, key.indicator()),
                dictionary.find(YEAR, year(key))));
    }

    /** The blocks of accepted submissions that speak of a workbook's year. */
    List<Address> of(int workbookYear) {
        return speakingOf(List.of(dictionary.find(YEAR, Integer.toString(workbookYear))));
    }

    List<Integer> years() {
        return jdbc.sql("""
                select distinct word.text from claim_word
                join word on word.id = claim_word.word
                join submission on submission.id = claim_word.submission
                where word.kind = ? and submission.outcome = ?""").params(YEAR, Outcome.ACCEPTED.code()).query(String.class).list().stream()
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    private List<Address> speakingOf(List<Optional<Long>> words) {
        if (words.stream().anyMatch(Optional::isEmpty)) {
            return List.of();
        }
        return jdbc.sql("""
                select claim_word.submission, claim_word.place from claim_word
                join submission on submission.id = claim_word.submission
                where submission.outcome = :outcome and claim_word.word in (:words)
                group by claim_word.submission, claim_word.place
                having count(*) = :every""")
                .param("outcome", Outcome.ACCEPTED.code())
                .param("words", words.stream().flatMap(Optional::stream).toList())
                .param("every", words.size())
                .query((row, number) -> new Address(row.getLong(1), row.getInt(2)))
                .list();
    }

    private void enter(long submission, Block<Claim> block) {
        SortedSet<Long> words = new TreeSet<>();
        for (Claim claim : block.entries()) {
            words.add(dictionary.id(REGION, claim.key().region()));
            words.add(dictionary.id(INDICATOR, claim.key().indicator()));
            words.add(dictionary.id(YEAR, year(claim.key())));
        }
        List<Object> values = new ArrayList<>();
        words.forEach(word -> Collections.addAll(values, submission, block.place(), word));
        jdbc.sql("insert into claim_word (submission, place, word) values "
                        + String.join(", ", Collections.nCopies(words.size(), "(?, ?, ?)")))
                .params(values)
                .update();
    }

    private static String year(Key key) {
        return Integer.toString(key.period().workbookYear());
    }
}
