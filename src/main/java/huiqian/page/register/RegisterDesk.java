package huiqian.page.register;

import huiqian.form.Problem;
import huiqian.page.register.HistoryEntry.Deed;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What keepers do to the rows of a register, each doing in one transaction with its history. */
@Component
class RegisterDesk {

    private static final int LONGEST_REASON = 200;

    private final Rows rows;
    private final Judge judge;
    private final Series series;
    private final History history;

    RegisterDesk(Rows rows, Judge judge, Series series, History history) {
        this.rows = rows;
        this.judge = judge;
        this.series = series;
        this.history = history;
    }

    /** Enters a row; its key is made where the register numbers its rows and none is given. */
    @Transactional
    public <E extends Registered> Written enter(Book<E> book, Map<String, Object> filled, String person) {
        Map<String, Object> values = new HashMap<>(filled);
        String given = book.key(values.get(book.about().key()));
        values.put(book.about().key(), given.isEmpty() ? null : given);
        boolean numbered = given.isEmpty() && book.about().series() != null;
        Judge.Judged judged = judge.among(book, "", values);
        if (!given.isEmpty())
            taken(book, given).ifPresent(problem -> judged.problems().add(problem));
        if (!judged.problems().isEmpty()) return Written.refused(judged.problems());
        String key = numbered ? Series.key(book, series.next(book)) : given;
        put(book, key, judged.values(), person);
        rows.flush();
        return Written.done(key, List.of());
    }

    private Optional<Problem> taken(Book<?> book, String key) {
        return rows.other(book, book.about().key(), key, "")
                .map(other -> book.form().field(book.about().key()).problem("%s 已经登记过，请换一个，或去修改它".formatted(other)));
    }

    /** Writes a row that was judged. */
    <E extends Registered> void put(Book<E> book, String key, Map<String, Object> values, String person) {
        E row = book.register().fresh(key);
        book.register().describe(row, new Entry(key, values));
        rows.enter(row);
        history.note(book, key, Deed.ENTERED, book.description(values), person);
    }

    /** @param revision of the row that was looked at; if it has another one now, nothing is changed */
    @Transactional
    public <E extends Registered> Written change(
            Book<E> book, String key, Map<String, Object> filled, int revision, String person) {
        E row = locked(book, key);
        Row now = rows.one(book, key).orElseThrow();
        insistOnChangeable(book, now);
        if (now.revision() != revision) return Written.overtaken(now);
        Map<String, Object> values = new HashMap<>(filled);
        values.put(book.about().key(), key);
        Judge.Judged judged = judge.among(book, key, values);
        if (!judged.problems().isEmpty()) return Written.refused(judged.problems());
        overwrite(book, row, now, judged.values(), person);
        rows.flush();
        return Written.done(key, book.register().reliances(rows.one(book, key).orElseThrow()));
    }

    /** Writes what is different of a row that is locked; what is not leaves no trace. */
    <E extends Registered> void overwrite(Book<E> book, E row, Row now, Map<String, Object> values, String person) {
        String difference = book.difference(book.values(now), values);
        if (difference.isEmpty()) return;
        book.register().describe(row, new Entry(now.key(), values));
        row.revise();
        history.note(book, now.key(), Deed.CHANGED, difference, person);
    }

    /** Takes a row out of service or puts it back; cases that point to it go on. */
    @Transactional
    public <E extends Registered> Written retire(
            Book<E> book, String key, boolean retired, String reason, int revision, String person) {
        E row = locked(book, key);
        Row now = rows.one(book, key).orElseThrow();
        insistOnChangeable(book, now);
        if (now.revision() != revision) return Written.overtaken(now);
        String why = reason(reason);
        if (now.retired() == retired) return Written.done(key, List.of());
        row.retire(retired);
        row.revise();
        history.note(book, key, retired ? Deed.RETIRED : Deed.RETURNED, why, person);
        rows.flush();
        return Written.done(key, List.of());
    }

    private static String reason(String given) {
        String reason = Signs.line("原因", given);
        if (reason.isEmpty()) throw Refusal.invalid("请写明原因");
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON)
            throw Refusal.invalid("原因最多 %d 个字".formatted(LONGEST_REASON));
        return reason;
    }

    private <E extends Registered> E locked(Book<E> book, String key) {
        return rows.lock(book, key).orElseThrow(() -> unknown(book, key));
    }

    static Refusal unknown(Book<?> book, String key) {
        return Refusal.unknown("「%s」登记册里没有 %s".formatted(book.about().title(), key));
    }

    static void insistOnChangeable(Book<?> book, Row now) {
        book.register().barred(now).ifPresent(reason -> {
            throw Refusal.conflict(reason);
        });
    }
}
