package org.edustat.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Takes all rows of one store into another whose tables are the same and hold nothing that anybody wants. What it reads
 * is the store as it is at one moment, whoever writes meanwhile; what it writes is there as a whole or not at all.
 *
 * @param from left as it is
 * @param to its tables are emptied and filled
 */
record StoreCopy(Connection from, Connection to) {

    /** Flyway's own account of a store; the other store has its own. */
    private static final String HISTORY = "flyway_schema_history";

    private static final String TABLES =
            "select lower(table_name) from information_schema.tables where table_schema = current_schema"
                    + " and table_type = 'BASE TABLE' and lower(table_name) <> '" + HISTORY + "' order by 1";

    /** Spring Batch numbers these by a sequence that is called after the table. */
    private static final List<String> BATCH = List.of("job_instance", "job_execution", "step_execution");

    /** A row may carry a block of a megabyte. */
    private static final int ROWS_AT_ONCE = 100;

    void run() throws SQLException {
        from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        from.setReadOnly(true);
        from.setAutoCommit(false);
        to.setAutoCommit(false);
        try {
            List<String> tables = words(from, TABLES);
            List<Reference> references = Reference.all(to);
            for (Reference reference : references) {
                execute(reference.dropped());
            }
            for (String table : tables) {
                execute("delete from " + table);
                copy(table);
            }
            for (Reference reference : references) {
                execute(reference.added());
            }
            execute("update run_lock set owner = null, run = null, lease_until = null");
            for (String counted : counters(tables)) {
                execute(counted);
            }
            to.commit();
        } catch (SQLException failure) {
            to.rollback();
            throw failure;
        } finally {
            from.rollback();
        }
    }

    /** Rows name one another across tables, and a submission its successor. */
    private record Reference(String table, String name, String definition) {

        private static final String OF_POSTGRESQL =
                "select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint"
                        + " where contype = 'f' and connamespace = current_schema::regnamespace order by 1, 2";

        /** H2 is told once that nothing is checked, and once that everything is. */
        private static final Reference IN_H2 = new Reference("", "", "");

        static List<Reference> all(Connection store) throws SQLException {
            if (isH2(store)) {
                return List.of(IN_H2);
            }
            List<Reference> all = new ArrayList<>();
            try (Statement ask = store.createStatement();
                    ResultSet rows = ask.executeQuery(OF_POSTGRESQL)) {
                while (rows.next()) {
                    all.add(new Reference(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
            return all;
        }

        String dropped() {
            return table.isEmpty()
                    ? "set referential_integrity false"
                    : "alter table %s drop constraint %s".formatted(table, name);
        }

        String added() {
            return table.isEmpty()
                    ? "set referential_integrity true"
                    : "alter table %s add constraint %s %s".formatted(table, name, definition);
        }
    }

    private void copy(String table) throws SQLException {
        List<String> columns = words(
                from,
                "select lower(column_name) from information_schema.columns where table_schema = current_schema"
                        + " and lower(table_name) = '" + table + "' order by ordinal_position");
        String named = String.join(", ", columns);
        String values = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        try (Statement ask = from.createStatement();
                PreparedStatement insert =
                        to.prepareStatement("insert into %s (%s) values (%s)".formatted(table, named, values))) {
            ask.setFetchSize(ROWS_AT_ONCE);
            ResultSet rows = ask.executeQuery("select " + named + " from " + table);
            int waiting = 0;
            while (rows.next()) {
                for (int column = 1; column <= columns.size(); column++) {
                    insert.setObject(column, value(rows, column));
                }
                insert.addBatch();
                if (++waiting % ROWS_AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** As a type that both drivers take. */
    private static @Nullable Object value(ResultSet rows, int column) throws SQLException {
        ResultSetMetaData told = rows.getMetaData();
        return switch (told.getColumnType(column)) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> rows.getBytes(column);
            case Types.CLOB, Types.LONGVARCHAR -> rows.getString(column);
            case Types.DATE -> rows.getObject(column, LocalDate.class);
            case Types.TIMESTAMP_WITH_TIMEZONE -> rows.getObject(column, OffsetDateTime.class);
            case Types.TIMESTAMP ->
                told.getColumnTypeName(column).equals("timestamptz")
                        ? rows.getObject(column, OffsetDateTime.class)
                        : rows.getObject(column, LocalDateTime.class);
            default -> rows.getObject(column);
        };
    }

    /** Sentences that let each counter go on behind the largest number that was copied. */
    private List<String> counters(List<String> tables) throws SQLException {
        List<String> sentences = new ArrayList<>();
        for (String name : BATCH) {
            String table = "batch_" + name;
            sentences.add(counter(table + "_seq", largest(table, name + "_id")));
        }
        for (String table : tables) {
            for (String column : words(
                    to,
                    "select lower(column_name) from information_schema.columns where table_schema = current_schema"
                            + " and is_identity = 'YES' and lower(table_name) = '" + table + "'")) {
                sentences.add("alter table %s alter column %s restart with %d"
                        .formatted(table, column, largest(table, column) + 1));
            }
        }
        return sentences;
    }

    private static String counter(String sequence, long used) {
        return "alter sequence %s restart with %d".formatted(sequence, used + 1);
    }

    private long largest(String table, String column) throws SQLException {
        return Long.parseLong(words(to, "select coalesce(max(%s), 0) from %s".formatted(column, table))
                .get(0));
    }

    private static boolean isH2(Connection store) throws SQLException {
        return store.getMetaData()
                .getDatabaseProductName()
                .toLowerCase(Locale.ROOT)
                .startsWith("h2");
    }

    private void execute(String sentence) throws SQLException {
        try (Statement statement = to.createStatement()) {
            statement.execute(sentence);
        }
    }

    private static List<String> words(Connection store, String question) throws SQLException {
        try (Statement ask = store.createStatement();
                ResultSet rows = ask.executeQuery(question)) {
            Stream.Builder<String> words = Stream.builder();
            while (rows.next()) {
                words.add(rows.getString(1));
            }
            return words.build().toList();
        }
    }
}
