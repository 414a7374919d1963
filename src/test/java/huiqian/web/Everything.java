package huiqian.web;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every row of every table, the engine's and ours, to see whether a request left any trace. That it was made is in the audit log, by design. */
final class Everything {

    /** Revision, lock and count of wrong passwords, which every right one sets back. */
    private static final Pattern LOGINS = Pattern.compile(
            "^(INSERT INTO \"PUBLIC\"\\.\"ACT_ID_USER\" VALUES\\('[^']+'), \\d+,(.*'), (TIMESTAMP '[^']+'|NULL), \\d+, NULL\\);$");

    private Everything() {}

    /** Rows that are new, changed or gone since. */
    static Set<String> changedSince(Set<String> before, JdbcTemplate jdbc) {
        Set<String> changed = in(jdbc);
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(changed);
        changed.removeAll(before);
        changed.addAll(gone);
        return changed;
    }

    static Set<String> in(JdbcTemplate jdbc) {
        Set<String> rows = new TreeSet<>();
        jdbc.query("script simple nopasswords nosettings", row -> {
            String line = LOGINS.matcher(row.getString(1)).replaceFirst("$1,$2");
            if (line.startsWith("INSERT INTO") && !line.startsWith("INSERT INTO \"PUBLIC\".\"HQ_AUDIT\""))
                rows.add(line.length() > 600 ? line.substring(0, 600) + line.hashCode() : line);
        });
        return rows;
    }
}
