package huiqian.engine.doors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** A table as people read it: rows under headings, which begin with {@code ##}; other lines with {@code #} explain it. */
final class TextTable {

    private TextTable() {}

    /** @param reading makes a row of its heading and its line */
    static <R> List<R> read(String file, BiFunction<String, String, R> reading) {
        List<R> rows = new ArrayList<>();
        String heading = "";
        for (String line : lines(file)) {
            if (line.startsWith("## ")) heading = line.substring(3).strip();
            else if (!line.isBlank() && !line.startsWith("#")) rows.add(reading.apply(heading, line.strip()));
        }
        return List.copyOf(rows);
    }

    private static List<String> lines(String file) {
        try (InputStream text = TextTable.class.getResourceAsStream(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
