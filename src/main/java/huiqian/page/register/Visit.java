package huiqian.page.register;

import huiqian.page.register.Column.Trait;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.Map;

/**
 * Somebody at a register that they may read.
 *
 * @param insider whether they see all of it
 * @param keeper whether they may enter and change rows
 * @param only what a row must have for them to see it
 */
record Visit<E extends Registered>(
        Book<E> book, String person, boolean insider, boolean keeper, Map<String, Object> only) {

    /** @throws Refusal unless they keep the register */
    Visit<E> insistOnKeeping() {
        if (!keeper)
            throw Refusal.forbidden(
                    "「%s」由%s登记和修改".formatted(book.about().title(), book.about().keeper()));
        return this;
    }

    List<Column> columns() {
        return book.columns().stream()
                .filter(column -> insider || !column.is(Trait.INSIDE))
                .toList();
    }

    List<Column> listed() {
        return columns().stream().filter(column -> !column.is(Trait.ASIDE)).toList();
    }
}
