package huiqian.page.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A noun's register: the bean that gives it its pages at {@code /office/<name>}. The entry form is {@code forms/<name>-entry.form}; what it asks for
 * are attributes of the entity.
 */
public interface Register<E extends Registered> {

    /** What is wrong with a field, as a Chinese phrase that follows its label. */
    record Flaw(String field, String words) {}

    /** One thing that an entry must be besides what the form by itself asks; it is not asked where a field it reads is wrong by itself. */
    interface Rule {

        Optional<Flaw> flaw(Entry entry);
    }

    About about();

    /** In the order to show them. */
    List<Column> columns();

    Access access();

    /** A row that has its key and nothing else yet. */
    E fresh(String key);

    /** Takes over what was filled in. */
    void describe(E row, Entry entry);

    /** What an entry must be besides, each on its own. */
    default List<Rule> rules() {
        return List.of();
    }

    /** Why the row may neither be changed nor retired nor put back as it stands, in Chinese. */
    default Optional<String> barred(Row row) {
        return Optional.empty();
    }

    /** What others rely on the row for, the next first: told to insiders, above all when a change upsets it. */
    default List<Reliance> reliances(Row row) {
        return List.of();
    }

    /** Attributes that a row must have for people of these groups to see it; insiders see every row. */
    default Map<String, Object> only(Set<String> groups) {
        return Map.of();
    }
}
