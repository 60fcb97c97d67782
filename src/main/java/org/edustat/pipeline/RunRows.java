package org.edustat.pipeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.ledger.RunName;

/**
 * The runs as they stand in Batch's tables. Batch itself reads a run with the memory of each of its bundles, by one
 * question for each; whoever looks at the console asks for none of that, and does so every few seconds.
 */
final class RunRows {

    private static final String RUNS = """
            select e.JOB_EXECUTION_ID, e.STATUS, e.START_TIME, e.END_TIME, e.EXIT_MESSAGE, d.PARAMETER_VALUE, a.PARAMETER_VALUE
            from BATCH_JOB_EXECUTION e
            join BATCH_JOB_EXECUTION_PARAMS d on d.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID and d.PARAMETER_NAME = '%s'
            join BATCH_JOB_EXECUTION_PARAMS a on a.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID and a.PARAMETER_NAME = '%s'
            """.formatted(RunParameters.DATE, RunParameters.ATTEMPT);

    private static final String NEWEST_FIRST = " order by e.JOB_EXECUTION_ID desc";

    /** Of each run that neither ended well nor was stopped; what a bundle says comes before what its step says. */
    private static final String FAILURES = """
            select s.JOB_EXECUTION_ID, s.EXIT_MESSAGE from BATCH_STEP_EXECUTION s
            join BATCH_JOB_EXECUTION e on e.JOB_EXECUTION_ID = s.JOB_EXECUTION_ID
            where s.STATUS = 'FAILED' and e.STATUS not in ('COMPLETED', 'STOPPED') %s
            order by case when s.STEP_NAME like '%%:%%' then 0 else 1 end, s.STEP_EXECUTION_ID""";

    private static final String STEPS = """
            select STEP_EXECUTION_ID, STEP_NAME, STATUS, WRITE_COUNT, START_TIME, END_TIME, EXIT_MESSAGE
            from BATCH_STEP_EXECUTION where JOB_EXECUTION_ID = ? order by STEP_EXECUTION_ID""";

    private final JdbcClient jdbc;

    RunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All runs, newest first. */
    List<RunEntry> list() {
        Map<Long, String> failures = failures(0);
        return jdbc.sql(RUNS + NEWEST_FIRST)
                .query((row, number) -> entry(row, failures))
                .list();
    }

    /** The newest ones; none before them is looked at. */
    List<RunEntry> newest(int most) {
        List<Long> ids = jdbc.sql(
                        "select e.JOB_EXECUTION_ID from BATCH_JOB_EXECUTION e" + NEWEST_FIRST + " limit " + most)
                .query(Long.class)
                .list();
        long first = ids.isEmpty() ? 0 : ids.get(ids.size() - 1);
        Map<Long, String> failures = failures(first);
        return jdbc.sql(RUNS + " where e.JOB_EXECUTION_ID >= ?" + NEWEST_FIRST)
                .param(first)
                .query((row, number) -> entry(row, failures))
                .list();
    }

    /** The newest run that ended well. */
    Optional<RunEntry> lastGood() {
        return jdbc.sql(RUNS + " where e.STATUS = 'COMPLETED' and e.END_TIME is not null" + NEWEST_FIRST + " limit 1")
                .query((row, number) -> entry(row, Map.of()))
                .optional();
    }

    Map<RunState, Integer> counts() {
        Map<RunState, Integer> counts = new EnumMap<>(RunState.class);
        jdbc.sql("select STATUS, count(*) from BATCH_JOB_EXECUTION group by STATUS")
                .query(row -> {
                    counts.merge(state(row, 1), row.getInt(2), Integer::sum);
                });
        return counts;
    }

    Optional<RunEntry> find(long id) {
        Map<Long, String> failures = failures(id);
        return jdbc.sql(RUNS + " where e.JOB_EXECUTION_ID = ?")
                .param(id)
                .query((row, number) -> entry(row, failures))
                .optional();
    }

    private Map<Long, String> failures(long from) {
        Map<Long, String> failures = new HashMap<>();
        jdbc.sql(FAILURES.formatted("and e.JOB_EXECUTION_ID >= ?")).param(from).query(row -> {
            String cause = FirstCause.in(row.getString(2));
            if (!cause.isEmpty()) {
                failures.putIfAbsent(row.getLong(1), cause);
            }
        });
        return failures;
    }

    private static RunEntry entry(ResultSet row, Map<Long, String> failures) throws SQLException {
        RunState state = state(row, 2);
        String whole = FirstCause.in(row.getString(5));
        return new RunEntry(
                row.getLong(1),
                LocalDate.parse(row.getString(6)),
                Integer.parseInt(row.getString(7)),
                state,
                moment(row, 3),
                moment(row, 4),
                state == RunState.STOPPED ? "" : failures.getOrDefault(row.getLong(1), whole));
    }

    NightlySettings settings(long id) {
        Map<String, String> kept = new HashMap<>();
        jdbc.sql("select PARAMETER_NAME, PARAMETER_VALUE from BATCH_JOB_EXECUTION_PARAMS where JOB_EXECUTION_ID = ?")
                .param(id)
                .query(row -> {
                    kept.put(row.getString(1), row.getString(2));
                });
        return RunParameters.read(kept::get).settings();
    }

    /** What a run was given; empty for one that this store did not hold. */
    Optional<NightlySettings> settings(RunName run) {
        return jdbc
                .sql(RUNS + " where d.PARAMETER_VALUE = ? and a.PARAMETER_VALUE = ? order by e.JOB_EXECUTION_ID")
                .params(run.businessDate().toString(), Integer.toString(run.attempt()))
                .query((row, number) -> row.getLong(1))
                .list()
                .stream()
                .findFirst()
                .map(this::settings);
    }

    /** In the order in which they began. */
    List<RunDetail.Step> steps(long id) {
        return jdbc.sql(STEPS)
                .param(id)
                .query((row, number) -> new RunDetail.Step(
                        row.getLong(1),
                        row.getString(2),
                        state(row, 3),
                        row.getLong(4),
                        moment(row, 5),
                        moment(row, 6),
                        FirstCause.in(row.getString(7))))
                .list();
    }

    /** What the reports of a run left out. */
    String leftOut(long id) {
        return steps(id).stream()
                .filter(step -> step.name().equals(NightlyJob.REPORT) && step.state() == RunState.COMPLETED)
                .map(RunDetail.Step::failure)
                .reduce("", (earlier, later) -> later);
    }

    private static RunState state(ResultSet row, int column) throws SQLException {
        return RunState.of(BatchStatus.valueOf(row.getString(column)));
    }

    private static @Nullable LocalDateTime moment(ResultSet row, int column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toLocalDateTime();
    }
}
