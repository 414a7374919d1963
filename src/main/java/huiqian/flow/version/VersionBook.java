package huiqian.flow.version;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what the engine does not: who deployed a version, what it is for, and which files have ever been deployed. */
@Component
class VersionBook {

    /** @param person null for the system itself */
    record Entry(String person, Instant deployedAt, String source, String fingerprint, String note) {}

    static final int LONGEST_NOTE = 500;

    private final JdbcClient jdbc;

    VersionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a person calls a deployment is the first note on it. */
    @EventListener
    void on(VersionDeployed news) {
        boolean seeded = news.person() == null && Origin.of(news.source()) == Origin.SHIPPED;
        String note = seeded ? null : cut(news.name());
        enter(
                news.definition(),
                news.flow(),
                news.number(),
                new Entry(news.person(), news.at(), news.source(), Fingerprint.of(news.files()), note));
    }

    private static String cut(String name) {
        return name == null || name.length() <= LONGEST_NOTE ? name : name.substring(0, LONGEST_NOTE);
    }

    void enter(String definition, String flow, int number, Entry entry) {
        jdbc.sql(
                        """
                        insert into hq_version
                          (definition, flow, version_number, person, deployed_at, source, fingerprint, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(definition, flow, number, entry.person())
                .param(entry.deployedAt().atOffset(ZoneOffset.UTC))
                .params(entry.source(), entry.fingerprint(), entry.note())
                .update();
    }

    Optional<Entry> of(String definition) {
        return jdbc.sql("select person, deployed_at, source, fingerprint, note from hq_version where definition = ?")
                .param(definition)
                .query((row, at) -> new Entry(
                        row.getString("person"),
                        row.getObject("deployed_at", OffsetDateTime.class).toInstant(),
                        row.getString("source"),
                        row.getString("fingerprint"),
                        row.getString("note")))
                .optional();
    }

    void describe(String definition, String note) {
        jdbc.sql("update hq_version set note = ? where definition = ?")
                .params(note, definition)
                .update();
    }

    /** Whether these files have ever been deployed as this flow, even if that version is no more. */
    boolean knows(String flow, String fingerprint) {
        return jdbc.sql("select count(*) from hq_version where flow = ? and fingerprint = ?")
                        .params(flow, fingerprint)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
