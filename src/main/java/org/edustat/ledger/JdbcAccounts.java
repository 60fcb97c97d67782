package org.edustat.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.concept.Coded;

/** The accounts in the store. */
final class JdbcAccounts implements Accounts {

    private static final String COLUMNS = "select name, password, role, region, failures, locked_until from account ";

    private final JdbcClient jdbc;

    JdbcAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Account> list() {
        return jdbc.sql(COLUMNS).query((row, number) -> read(row)).list().stream()
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }

    @Override
    public Optional<Account> find(String name) {
        return jdbc.sql(COLUMNS + "where name = ?")
                .param(name)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public boolean none() {
        return jdbc.sql("select count(*) from account").query(Integer.class).single() == 0;
    }

    @Override
    public boolean add(Account account) {
        try {
            jdbc.sql("insert into account (name, password, role, region) values (?, ?, ?, ?)")
                    .param(account.name())
                    .param(account.password())
                    .param(account.role().code())
                    .param(account.region())
                    .update();
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }

    @Override
    public boolean password(String name, String hashed) {
        return jdbc.sql("update account set password = ?, failures = 0, locked_until = null where name = ?")
                        .params(hashed, name)
                        .update()
                == 1;
    }

    @Override
    public boolean remove(String name) {
        return jdbc.sql("delete from account where name = ?").param(name).update() == 1;
    }

    @Override
    public void failures(String name, int failures, @Nullable Instant lockedUntil) {
        jdbc.sql("update account set failures = ?, locked_until = ? where name = ?")
                .param(failures)
                .param(lockedUntil == null ? null : lockedUntil.atOffset(ZoneOffset.UTC))
                .param(name)
                .update();
    }

    private static Account read(ResultSet row) throws SQLException {
        OffsetDateTime lockedUntil = row.getObject("locked_until", OffsetDateTime.class);
        return new Account(
                row.getString("name"),
                row.getString("password"),
                Coded.of(Role.class, row.getString("role")),
                row.getString("region"),
                row.getInt("failures"),
                lockedUntil == null ? null : lockedUntil.toInstant());
    }
}
