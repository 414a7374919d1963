package huiqian.page.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * The rows of registers in the database. Who merely looks gets plain values: an entity is loaded only with its row locked, because one that was
 * loaded earlier would be handed out again as it was then.
 */
@Component
class Rows {

    private static final String REVISION = "revision";
    private static final String RETIRED = "retired";

    private final EntityManager database;

    Rows(EntityManager database) {
        this.database = database;
    }

    /** @param first how many are passed over */
    <E extends Registered> List<Row> find(Visit<E> visit, Wanted wanted, int first, int most) {
        return rows(visit.book(), wanted, (query, root) -> Narrowing.of(visit, wanted, query, root), first, most);
    }

    <E extends Registered> long count(Visit<E> visit, Wanted wanted) {
        CriteriaBuilder build = database.getCriteriaBuilder();
        CriteriaQuery<Long> query = build.createQuery(Long.class);
        Root<E> root = query.from(visit.book().type());
        query.select(build.count(root)).where(Narrowing.of(visit, wanted, build, root));
        return database.createQuery(query).getSingleResult();
    }

    /** All rows, the retired ones, too. */
    <E extends Registered> List<Row> all(Book<E> book) {
        return rows(book, null, (build, root) -> new Predicate[0], 0, Integer.MAX_VALUE);
    }

    /** The row as it stands, if they may see it. */
    <E extends Registered> Optional<Row> one(Visit<E> visit, String key) {
        Wanted every = new Wanted("", null, false, true, 0, Map.of());
        return one(visit.book(), key, (build, root) -> Narrowing.of(visit, every, build, root));
    }

    <E extends Registered> Optional<Row> one(Book<E> book, String key) {
        return one(book, key, (build, root) -> new Predicate[0]);
    }

    private <E extends Registered> Optional<Row> one(
            Book<E> book, String key, BiFunction<CriteriaBuilder, Root<E>, Predicate[]> narrowing) {
        BiFunction<CriteriaBuilder, Root<E>, Predicate[]> narrower = (build, root) -> {
            List<Predicate> all = new ArrayList<>(List.of(narrowing.apply(build, root)));
            all.add(build.equal(root.get(book.about().key()), key));
            return all.toArray(Predicate[]::new);
        };
        return rows(book, null, narrower, 0, 1).stream().findFirst();
    }

    /** The row itself, locked until the end of the transaction. */
    <E extends Registered> Optional<E> lock(Book<E> book, String key) {
        return Optional.ofNullable(database.find(book.type(), key, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The key of another row that has the value, in whichever case; empty if there is none. */
    <E extends Registered> Optional<String> other(Book<E> book, String attribute, String value, String key) {
        CriteriaBuilder build = database.getCriteriaBuilder();
        CriteriaQuery<String> query = build.createQuery(String.class);
        Root<E> root = query.from(book.type());
        Expression<String> known = root.get(book.about().key());
        query.select(known)
                .where(
                        build.equal(build.lower(root.get(attribute)), value.toLowerCase(Locale.ROOT)),
                        build.notEqual(known, key));
        return database.createQuery(query).setMaxResults(1).getResultList().stream()
                .findFirst();
    }

    List<String> keys(Book<?> book) {
        String key = book.about().key();
        String query = "select row.%s from %s row".formatted(key, book.type().getSimpleName());
        return database.createQuery(query, String.class).getResultList();
    }

    void enter(Registered row) {
        database.persist(row);
    }

    void flush() {
        database.flush();
    }

    private <E extends Registered> List<Row> rows(
            Book<E> book,
            Wanted wanted,
            BiFunction<CriteriaBuilder, Root<E>, Predicate[]> narrowing,
            int first,
            int most) {
        CriteriaBuilder build = database.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = build.createTupleQuery();
        Root<E> root = query.from(book.type());
        List<String> names = attributes(book.type());
        List<Selection<?>> selected = new ArrayList<>();
        names.forEach(name -> selected.add(root.get(name)));
        query.multiselect(selected).where(narrowing.apply(build, root)).orderBy(order(book, wanted, build, root));
        return database.createQuery(query).setFirstResult(first).setMaxResults(most).getResultList().stream()
                .map(tuple -> row(book, names, tuple))
                .toList();
    }

    private static <E> List<Order> order(Book<?> book, Wanted wanted, CriteriaBuilder build, Root<E> root) {
        Order byKey = build.asc(root.get(book.about().key()));
        if (wanted == null || wanted.sort() == null) return List.of(byKey);
        Expression<?> column = root.get(wanted.sort());
        return List.of(wanted.descending() ? build.desc(column) : build.asc(column), byKey);
    }

    private List<String> attributes(Class<?> type) {
        return database.getMetamodel().entity(type).getSingularAttributes().stream()
                .filter(attribute -> attribute.getPersistentAttributeType() == PersistentAttributeType.BASIC)
                .map(SingularAttribute::getName)
                .sorted()
                .toList();
    }

    private static Row row(Book<?> book, List<String> names, Tuple tuple) {
        Map<String, Object> attributes = new HashMap<>();
        for (int i = 0; i < names.size(); i++) attributes.put(names.get(i), tuple.get(i));
        return new Row(
                (String) attributes.get(book.about().key()),
                (Integer) attributes.get(REVISION),
                (Boolean) attributes.get(RETIRED),
                attributes);
    }

    /** The type of a column's attribute. */
    Class<?> typeOf(Book<?> book, Column column) {
        Attribute<?, ?> attribute = database.getMetamodel().entity(book.type()).getAttribute(column.key());
        return attribute.getJavaType();
    }
}
