package huiqian.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of expected answers: a line for each route, a column for each role. */
final class Matrix {

    static final List<Role> ROLES = List.of(Role.values());

    /** Who asks: the roles of the table's columns, in their order, each by one of the demo people. */
    enum Role {
        ANONYMOUS(null),
        OUTSIDER("guest"),
        MEMBER("sportsMember"),
        APPLICANT("artsMember"),
        DECIDER("artsMinister"),
        OTHER_MINISTER("sportsMinister"),
        SECRETARIAT("sec2"),
        CHAIR("chair"),
        ADVISOR("advisor"),
        ADMIN("admin");

        final String person;

        Role(String person) {
            this.person = person;
        }
    }

    private final Map<String, List<Set<String>>> rows = new LinkedHashMap<>();

    private Matrix() {}

    static Matrix read(String resource) {
        Matrix matrix = new Matrix();
        try (InputStream table = Matrix.class.getResourceAsStream(resource)) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(matrix::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return matrix;
    }

    private void add(String line) {
        String[] cells = line.trim().split("\\s+");
        List<Set<String>> expected = Arrays.stream(cells)
                .skip(2)
                .map(cell -> Set.of(cell.split("\\|")))
                .toList();
        if (expected.size() != ROLES.size()) throw new AssertionError("wrong number of columns: " + line);
        if (rows.put(cells[0] + " " + cells[1], expected) != null) throw new AssertionError("twice: " + line);
    }

    Set<String> routes() {
        return rows.keySet();
    }

    /** Any of which will do. */
    Set<String> expected(String route, Role role) {
        return rows.get(route).get(role.ordinal());
    }
}
