package huiqian.audit;

import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Takes telephone numbers out of what the log already says of the roster: earlier versions wrote each change of one down, old and new, for good. That a number was changed stays
 * told. This is the one time that entries are rewritten.
 */
@Component
class MaskedPhones implements JavaMigration {

    private static final int BATCH = 1000;
    private static final String MASK = "（电话略）";

    /** A person described as name, number, department; an imported column; and a mobile number wherever else it may stand. */
    private static final List<Pattern> PHONES = List.of(
            Pattern.compile("(?<=^修改资料：[^、]{0,100}、)[^、]*(?=、)"),
            Pattern.compile("(?<= → [^、]{0,100}、)[^、]*(?=、[^、]*$)"),
            Pattern.compile("(?<=电话：)[^；→]*?(?= → |；|$)"),
            Pattern.compile("(?<=电话：（电话略） → )[^；]*"),
            Pattern.compile("(?<![0-9A-Za-z])(\\+?86[- ]?)?1[3-9]\\d([- ]?\\d{4}){2}(?![0-9A-Za-z])"));

    record Line(long id, String detail) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("16");
    }

    @Override
    public String getDescription() {
        return "masked phones";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        List<Line> lines = after(jdbc, 0);
        while (!lines.isEmpty()) {
            lines.stream()
                    .filter(line -> !line.detail().equals(masked(line.detail())))
                    .forEach(line -> jdbc.update(
                            "update hq_audit set detail = ? where id = ?", masked(line.detail()), line.id()));
            lines = after(jdbc, lines.get(lines.size() - 1).id());
        }
    }

    private static List<Line> after(JdbcTemplate jdbc, long id) {
        return jdbc.query(
                "select id, detail from hq_audit where kind = 'ROSTER_CHANGED' and detail is not null and id > ?"
                        + " order by id limit " + BATCH,
                (row, number) -> new Line(row.getLong(1), row.getString(2)),
                id);
    }

    static String masked(String detail) {
        String masked = detail;
        for (Pattern phone : PHONES) masked = phone.matcher(masked).replaceAll(MASK);
        return masked;
    }
}
