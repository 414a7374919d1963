package huiqian.engine.doors;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page on security says of routes and commands what the tables say. {@code mvn test -Dtest=SecurityPageTests -Dreadme.write=true} writes these
 * parts anew; the rest is written by hand.
 */
class SecurityPageTests {

    private static final Path PAGE = Path.of("src/docs/SECURITY.md");
    private static final String ANEW = "write it anew with mvn test -Dtest=SecurityPageTests -Dreadme.write=true";

    private record Group(String subject, ForMembers members, ForAdmins admins) {}

    @Test
    void saysWhatTheTablesSay() throws IOException {
        String page = Files.readString(PAGE);
        String current = with(with(page, "routes", routes()), "commands", commands());
        if (Boolean.getBoolean("readme.write")) Files.writeString(PAGE, current);
        else assertThat(page).as("SECURITY.md; %s", ANEW).isEqualTo(current);
    }

    private static String with(String page, String part, String text) {
        Matcher place = Pattern.compile(
                        "(?s)(<!-- generated: " + part + " -->\n).*?(<!-- end of what is generated -->)")
                .matcher(page);
        assertThat(place.find()).as(part).isTrue();
        return page.substring(0, place.end(1)) + "\n" + text + "\n" + page.substring(place.start(2));
    }

    private static String routes() {
        StringBuilder table = new StringBuilder("| | method | address | who | shows cases |\n|---|---|---|---|---|\n");
        String before = "";
        for (Route route : Routes.ROWS) {
            table.append("| %s | %s | `%s` | %s | %s |\n"
                    .formatted(
                            route.subject().equals(before) ? "" : route.subject(),
                            route.method(),
                            route.written().replace("|", "\\|"),
                            word(route.who()),
                            route.showsCases() ? "yes" : ""));
            before = route.subject();
        }
        return table.toString();
    }

    private static String commands() {
        Map<Group, List<CommandRow>> groups = CommandTable.ROWS.stream()
                .collect(groupingBy(
                        row -> new Group(row.subject(), row.members(), row.admins()), LinkedHashMap::new, toList()));
        StringBuilder table = new StringBuilder("| | members | admins | commands |\n|---|---|---|---|\n");
        String before = "";
        for (var group : groups.entrySet()) {
            table.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            group.getKey().subject().equals(before)
                                    ? ""
                                    : group.getKey().subject(),
                            word(group.getKey().members()),
                            word(group.getKey().admins()),
                            group.getValue().stream()
                                    .map(SecurityPageTests::told)
                                    .collect(joining(", "))));
            before = group.getKey().subject();
        }
        return table.toString();
    }

    private static String told(CommandRow row) {
        return row.deed() == null ? row.command() : row.command() + " " + row.deed();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
