package huiqian.page.register;

import huiqian.page.register.Column.Trait;
import huiqian.shared.Refusal;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What somebody may see of a register, and what of it they want to see, as conditions of a query. */
final class Narrowing {

    private Narrowing() {}

    static <E extends Registered> Predicate[] of(Visit<E> visit, Wanted wanted, CriteriaBuilder build, Root<E> root) {
        List<Predicate> all = new ArrayList<>();
        visit.only().forEach((attribute, value) -> all.add(build.equal(root.get(attribute), value)));
        if (!visit.insider() || !wanted.retired()) all.add(build.isFalse(root.get("retired")));
        if (!wanted.words().isEmpty()) all.add(containing(visit, wanted.words(), build, root));
        wanted.filters().forEach((key, value) -> all.add(build.equal(root.get(key), value(root.get(key), value))));
        return all.toArray(Predicate[]::new);
    }

    private static Predicate containing(Visit<?> visit, String words, CriteriaBuilder build, Root<?> root) {
        String sought = words.toLowerCase(Locale.ROOT);
        return build.or(visit.columns().stream()
                .filter(column -> column.is(Trait.SEARCHED))
                .map(column -> build.gt(build.locate(build.lower(root.get(column.key())), sought), 0))
                .toArray(Predicate[]::new));
    }

    private static boolean isYes(String asked) {
        if (asked.equals("true") || asked.equals("false")) return asked.equals("true");
        throw unknown(asked);
    }

    static Refusal unknown(String asked) {
        return Refusal.invalid("筛选的值「%s」无效".formatted(asked));
    }

    private static Object value(Path<?> attribute, String asked) {
        Class<?> type = attribute.getJavaType();
        if (type == Boolean.class || type == boolean.class) return isYes(asked);
        if (!type.isEnum()) return asked;
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(asked))
                .findFirst()
                .orElseThrow(() -> unknown(asked));
    }
}
