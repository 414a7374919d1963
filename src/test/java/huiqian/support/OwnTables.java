package huiqian.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tables of the house, found in the database's own catalogue, and what the start filled into them, kept as a copy of each. A table that
 * comes later is one that the start left empty.
 */
class OwnTables {

    /** The roster, which the engine's identities repeat, and the log that is written for good: tests tell by what is added. */
    private static final Set<String> KEPT = Set.of("hq_department", "hq_person", "hq_term", "hq_audit");

    private static final String COPIES = "first_morning";

    private static final String TABLES =
            """
            select lower(table_name) from information_schema.tables
            where lower(table_schema) = ? and lower(table_name) like 'hq~_%' escape '~'""";

    private static final String REFERENCES =
            """
            select lower(child.table_name), lower(parent.table_name)
            from information_schema.referential_constraints link
            join information_schema.table_constraints child
              on child.constraint_schema = link.constraint_schema and child.constraint_name = link.constraint_name
            join information_schema.table_constraints parent
              on parent.constraint_schema = link.unique_constraint_schema
              and parent.constraint_name = link.unique_constraint_name
            where lower(link.constraint_schema) = 'public'""";

    private record Reference(String child, String parent) {}

    private final JdbcTemplate jdbc;
    // The catalogue takes its time over references: it is asked again only where there are other tables.
    private final Map<Set<String>, List<String>> orders = new HashMap<>();

    OwnTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the rows back that the start filled in; the first call in a database sees them. */
    void restore() {
        Set<String> copies = tables(COPIES);
        if (copies.isEmpty()) copies = copy();
        List<String> childrenFirst = orders.computeIfAbsent(present(), this::childrenFirst);
        childrenFirst.forEach(table -> jdbc.update("delete from " + table));
        List<String> parentsFirst = new ArrayList<>(childrenFirst);
        Collections.reverse(parentsFirst);
        parentsFirst.retainAll(copies);
        parentsFirst.forEach(
                table -> jdbc.update("insert into %s select * from %s.%s".formatted(table, COPIES, table)));
    }

    /** Those that are put back. */
    private Set<String> present() {
        Set<String> present = tables("public");
        present.removeAll(KEPT);
        return present;
    }

    private Set<String> copy() {
        Set<String> present = present();
        jdbc.execute("create schema " + COPIES);
        present.forEach(
                table -> jdbc.execute("create table %s.%s as select * from %s".formatted(COPIES, table, table)));
        return present;
    }

    private Set<String> tables(String schema) {
        return new TreeSet<>(jdbc.queryForList(TABLES, String.class, schema));
    }

    /** In an order in which no row is deleted that another one still refers to. */
    private List<String> childrenFirst(Set<String> tables) {
        List<Reference> references =
                jdbc.query(REFERENCES, (row, at) -> new Reference(row.getString(1), row.getString(2)));
        Set<String> left = new TreeSet<>(tables);
        List<String> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            List<String> free = left.stream()
                    .filter(table -> references.stream()
                            .noneMatch(link -> link.parent().equals(table)
                                    && !link.child().equals(table)
                                    && left.contains(link.child())))
                    .toList();
            if (free.isEmpty()) throw new IllegalStateException("tables that refer to each other: " + left);
            ordered.addAll(free);
            left.removeAll(free);
        }
        return ordered;
    }
}
