package huiqian.approval.ledger;

import huiqian.form.Form;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Earlier versions kept with every submission its form with all the live options of the day. What nobody chose is taken out, the one time that submissions are rewritten: no
 * hash covers a form, and what pages and records show of it, the answers by their labels, stays the same.
 */
@Component
class TrimmedForms implements JavaMigration {

    private static final Logger LOG = LoggerFactory.getLogger(TrimmedForms.class);
    private static final int BATCH = 200;
    private static final JsonText ANSWERS = new JsonText();

    record Kept(long id, String data, String form) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("36");
    }

    @Override
    public String getDescription() {
        return "trimmed forms";
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
        List<Kept> batch = after(jdbc, 0);
        while (!batch.isEmpty()) {
            batch.forEach(kept -> rewrite(jdbc, kept));
            batch = after(jdbc, batch.get(batch.size() - 1).id());
        }
    }

    private static void rewrite(JdbcTemplate jdbc, Kept kept) {
        String trimmed = trimmed(kept);
        if (!trimmed.equals(kept.form()))
            jdbc.update("update hq_submission set form = ? where id = ?", trimmed, kept.id());
    }

    /** What cannot be read stays as it is: it is large, not wrong. */
    private static String trimmed(Kept kept) {
        try {
            Map<String, Object> answers = ANSWERS.convertToEntityAttribute(kept.data());
            return Form.trimmed(kept.form(), answers);
        } catch (RuntimeException e) {
            LOG.warn("提交记录 {} 的表单未能精简，保持原样：{}", kept.id(), e.getMessage());
            return kept.form();
        }
    }

    private static List<Kept> after(JdbcTemplate jdbc, long id) {
        return jdbc.query(
                "select id, data, form from hq_submission where form like '%\"options\"%' and id > ? order by id limit "
                        + BATCH,
                (row, number) -> new Kept(row.getLong(1), row.getString(2), row.getString(3)),
                id);
    }
}
