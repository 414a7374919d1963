package huiqian.page.register;

import huiqian.page.Visitors;
import huiqian.page.form.PageForm;
import huiqian.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** All registers of the house, and who may do what with them. */
@Component
class Registers {

    private final Map<String, Book<?>> books = new TreeMap<>();
    private final Visitors visitors;

    Registers(List<Register<?>> registers, Visitors visitors) {
        this.visitors = visitors;
        registers.forEach(
                register -> add(Book.of(register, form(register.about().name()))));
    }

    private void add(Book<?> book) {
        if (books.put(book.about().name(), book) != null)
            throw new IllegalStateException(
                    "two registers are called " + book.about().name());
    }

    private static PageForm form(String register) {
        try {
            ClassPathResource file = new ClassPathResource("forms/%s-entry.form".formatted(register));
            return PageForm.of(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException("register %s has no entry form".formatted(register), missing);
        }
    }

    /** Those that somebody may read. */
    List<Visit<?>> openTo(String person) {
        Set<String> groups = visitors.groupsOf(person);
        return books.values().stream()
                .flatMap(book -> visit(book, person, groups).stream())
                .toList();
    }

    Optional<Book<?>> named(String name) {
        return Optional.ofNullable(name).map(books::get);
    }

    /** @throws Refusal if there is no such register, or they may not read it */
    Visit<?> visit(String name, String person) {
        Book<?> book = named(name).orElseThrow(() -> Refusal.unknown("没有这本登记册"));
        return visit(book, person, visitors.groupsOf(person))
                .orElseThrow(() ->
                        Refusal.forbidden("您无权查看「%s」登记册".formatted(book.about().title())));
    }

    private static <E extends Registered> Optional<Visit<?>> visit(Book<E> book, String person, Set<String> groups) {
        Access access = book.register().access();
        if (!access.mayRead(groups)) return Optional.empty();
        boolean insider = access.isInsider(groups);
        Map<String, Object> only = insider ? Map.of() : book.register().only(groups);
        return Optional.of(new Visit<>(book, person, insider, access.mayKeep(groups), only));
    }
}
