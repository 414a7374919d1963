package huiqian.page.register;

import huiqian.form.Answers;
import huiqian.form.Problem;
import huiqian.page.register.Column.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Judges an entry: by its form, by the register's own rules, and by what may be there only once. */
@Component
class Judge {

    private final Rows rows;

    Judge(Rows rows) {
        this.rows = rows;
    }

    /** @param values what was filled in, and what was found right of it */
    record Judged(Map<String, Object> values, List<Problem> problems) {}

    /** By form and rules alone. */
    static Judged byItself(Book<?> book, String key, Map<String, Object> filled) {
        Answers answers = book.form().check(filled);
        List<Problem> problems = new ArrayList<>(answers.problems());
        if (problems.isEmpty())
            for (Register.Flaw flaw : book.register().check(new Entry(key, answers.accepted())))
                problems.add(book.form().field(flaw.field()).problem(flaw.words()));
        return new Judged(answers.accepted(), problems);
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
