package huiqian.page.register;

import huiqian.shared.Refusal;
import huiqian.sheet.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a sheet over into a register, all of it or nothing. The same sheet a second time changes nothing. */
@Component
class RegisterImport {

    private final Rows rows;
    private final RegisterDesk desk;
    private final Series series;
    private final Turns turns;

    RegisterImport(Rows rows, RegisterDesk desk, Series series, Turns turns) {
        this.rows = rows;
        this.desk = desk;
        this.series = series;
        this.turns = turns;
    }

    /**
     * @param applied whether the plan was carried out
     * @param upset what rows as they are now no longer suit, row by row
     */
    record Applied(boolean applied, RegisterPlan plan, Map<String, List<Reliance>> upset) {}

    @Transactional(readOnly = true)
    public RegisterPlan rehearse(Book<?> book, Table sheet) {
        return SheetPlanning.plan(book, rows.all(book), sheet);
    }

    /** @param shown digest of the plan that was confirmed; if another one comes of the sheet by now, nothing is changed */
    @Transactional
    public <E extends Registered> Applied apply(Book<E> book, Table sheet, String shown, String person) {
        turns.take(book);
        RegisterPlan plan = SheetPlanning.plan(book, rows.all(book), sheet);
        if (!plan.isWorthwhile() || !plan.digest().equals(shown)) return new Applied(false, plan, Map.of());
        overwrite(book, plan.changed(), person);
        enter(book, plan.added(), person);
        rows.flush();
        return new Applied(true, plan, upset(book, plan.changed()));
    }

    /** Nothing is asked of the database in between, which would have all that was written so far looked through each time. */
    private <E extends Registered> void overwrite(Book<E> book, List<PlannedRow> changed, String person) {
        List<E> locked = new ArrayList<>();
        for (PlannedRow planned : changed)
            locked.add(rows.lock(book, planned.key()).orElseThrow());
        Map<String, Row> standing = standing(book, changed);
        for (int i = 0; i < locked.size(); i++) {
            PlannedRow planned = changed.get(i);
            Row now = standing.get(planned.key());
            if (now.revision() != planned.now().revision())
                throw Refusal.conflict("%s 刚刚有人修改过，请重新试算".formatted(now.key()));
            desk.overwrite(book, locked.get(i), now, planned.values(), person);
        }
    }

    private Map<String, Row> standing(Book<?> book, List<PlannedRow> changed) {
        Map<String, Row> standing = new HashMap<>();
        if (!changed.isEmpty()) rows.all(book).forEach(row -> standing.put(row.key(), row));
        return standing;
    }

    private <E extends Registered> void enter(Book<E> book, List<PlannedRow> added, String person) {
        boolean numbered = added.stream().anyMatch(planned -> planned.key().isEmpty());
        int next = numbered ? Math.max(series.next(book), beyond(book, added)) : 0;
        for (PlannedRow planned : added) {
            String key = planned.key().isEmpty() ? Series.key(book, next++) : planned.key();
            desk.put(book, key, planned.values(), person);
        }
    }

    /** The first number behind those that the sheet gives itself. */
    private static int beyond(Book<?> book, List<PlannedRow> added) {
        return Series.highest(book, added.stream().map(PlannedRow::key)) + 1;
    }

    private Map<String, List<Reliance>> upset(Book<?> book, List<PlannedRow> changed) {
        Map<String, List<Reliance>> upset = new HashMap<>();
        Map<String, Row> standing = standing(book, changed);
        for (PlannedRow planned : changed) {
            List<Reliance> unsuited = book.register().reliances(standing.get(planned.key())).stream()
                    .filter(reliance -> reliance.flaw() != null)
                    .toList();
            if (!unsuited.isEmpty()) upset.put(planned.key(), unsuited);
        }
        return upset;
    }
}
