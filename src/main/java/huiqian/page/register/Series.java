package huiqian.page.register;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The next key of a register whose keys are numbered. */
@Component
class Series {

    private final Rows rows;
    private final Turns turns;

    Series(Rows rows, Turns turns) {
        this.rows = rows;
        this.turns = turns;
    }

    /** The number after the highest there is; nobody else gets it before the transaction ends. */
    int next(Book<?> book) {
        turns.take(book);
        return highest(book, rows.keys(book).stream()) + 1;
    }

    static int highest(Book<?> book, Stream<String> keys) {
        String[] parts = book.about().series().split("%0?\\d*d", 2);
        Pattern numbered = Pattern.compile(Pattern.quote(parts[0]) + "(\\d{1,9})" + Pattern.quote(parts[1]));
        return keys.map(numbered::matcher)
                .filter(Matcher::matches)
                .mapToInt(key -> Integer.parseInt(key.group(1)))
                .max()
                .orElse(0);
    }

    static String key(Book<?> book, int number) {
        return book.about().series().formatted(number);
    }
}
