package org.edustat.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The dictionary in the store, with what this process asked for kept in memory. */
final class JdbcDictionary implements Dictionary {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Map<Word, Long> known = new ConcurrentHashMap<>();

    JdbcDictionary(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        // A word that another process entered first must not spoil the transaction of who asks.
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Word(String kind, String text) {}

    @Override
    public long id(String kind, String text) {
        return find(kind, text).orElseGet(() -> enter(new Word(kind, text)));
    }

    @Override
    public Optional<Long> find(String kind, String text) {
        Word word = new Word(kind, text);
        Long cached = known.get(word);
        if (cached != null) {
            return Optional.of(cached);
        }
        Optional<Long> stored = jdbc.sql("select id from word where kind = ? and digest = ?")
                .params(kind, Fingerprint.of(text))
                .query(Long.class)
                .optional();
        stored.ifPresent(id -> known.put(word, id));
        return stored;
    }

    @Override
    public String text(long id) {
        return jdbc.sql("select text from word where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("the dictionary has no word %d".formatted(id)));
    }

    private long enter(Word word) {
        try {
            apart.executeWithoutResult(status -> jdbc.sql("insert into word (kind, digest, text) values (?, ?, ?)")
                    .params(word.kind(), Fingerprint.of(word.text()), Storable.of(word.text()))
                    .update());
        } catch (DuplicateKeyException anotherWasFirst) {
            // then its number is the word's number
        }
        return find(word.kind(), word.text())
                .orElseThrow(() -> new IllegalStateException("the word %s was not entered".formatted(word)));
    }
}
