package huiqian.engine.doors;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may use some routes, and what they show.
 *
 * @param written the addresses as the table has them
 */
record Route(String subject, String method, Who who, boolean showsCases, String written, Pattern address) {

    enum Who {
        NOBODY,
        ADMINS,
        EVERYONE
    }

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final Map<String, String> WORDS = Map.of(
            "{engine}", "(?:/engine-rest|/camunda/api/engine)(?:/engine/[^/]+)?",
            "{plugin}", "/camunda/api/cockpit/plugin/[^/]+/[^/]+",
            "{list}", "(?:history/)?[a-z-]+(?:/count)?/?",
            "{kept}",
                    "(?:authorization/check|case-definition|decision-definition|decision-requirements-definition|deployment|group|identity"
                            + "|job-definition|metrics|migration|process-definition|schema|telemetry|tenant|user|version)",
            "{deed}",
                    "(?:[a-z-]*async|assignee|bpmn[A-Z][a-z]+|claim|complete|create|delegate|delete|evaluate|execute[A-Za-z]*"
                            + "|job-retries.*|modification|recalculate|resolve|retries|set-removal-time|start|submit-form|unclaim)/?");

    static Route of(String subject, String line) {
        String[] columns = line.split(" +");
        return new Route(
                subject,
                columns[0],
                Who.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                columns[2].equals("cases"),
                columns[3],
                Pattern.compile(spelled(columns[3])));
    }

    private static String spelled(String address) {
        String spelled = address;
        for (Map.Entry<String, String> word : WORDS.entrySet())
            spelled = spelled.replace(word.getKey(), word.getValue());
        return spelled;
    }

    boolean fits(String asked, String path) {
        boolean fits = method.equals("any") || method.equals(asked) || method.equals("READ") && READING.contains(asked);
        return fits && address.matcher(path).matches();
    }
}
