package huiqian.page.register;

import huiqian.form.Answers;
import huiqian.form.Problem;
import huiqian.page.register.Column.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Judges an entry: by its form, by the register's own rules, and by what may be there only once. */
@Component
class Judge {

    private final Rows rows;

    Judge(Rows rows) {
        this.rows = rows;
    }

    /** @param values what was filled in, and what was found right of it */
    record Judged(Map<String, Object> values, List<Problem> problems) {

        private Set<String> wrong() {
            return problems.stream().map(Problem::field).collect(Collectors.toSet());
        }
    }

    /** By form and rules alone. */
    static Judged byItself(Book<?> book, String key, Map<String, Object> filled) {
        return byItself(book, key, filled, List.of());
    }

    /** @param unread what is known to be wrong with fields that could not be read at all; nothing more is said of these */
    static Judged byItself(Book<?> book, String key, Map<String, Object> filled, List<Problem> unread) {
        Answers answers = book.form().check(filled);
        Judged judged = new Judged(answers.accepted(), new ArrayList<>(unread));
        Set<String> known = judged.wrong();
        answers.problems().stream()
                .filter(problem -> !known.contains(problem.field()))
                .forEach(judged.problems()::add);
        Entry entry = new Entry(key, judged.values(), judged.wrong());
        for (Register.Rule rule : book.register().rules())
            flaw(rule, entry).ifPresent(flaw -> judged.problems()
                    .add(book.form().field(flaw.field()).problem(flaw.words())));
        return judged;
    }

    private static Optional<Register.Flaw> flaw(Register.Rule rule, Entry entry) {
        try {
            return rule.flaw(entry);
        } catch (Entry.Unknown onlyWhenThatIsMended) {
            return Optional.empty();
        }
    }

    /** Besides, by what others have. */
    Judged among(Book<?> book, String key, Map<String, Object> filled) {
        Judged judged = byItself(book, key, filled);
        for (Column column : book.columns())
            if (column.is(Trait.UNIQUE) && judged.values().get(column.key()) instanceof String value)
                rows.other(book, column.key(), value, key)
                        .ifPresent(other -> judged.problems().add(taken(book, column, value, other)));
        return judged;
    }

    static Problem taken(Book<?> book, Column column, String value, String other) {
        return new Problem(column.key(), "「%s」「%s」已用于 %s，请换一个".formatted(book.label(column), value, other));
    }
}
