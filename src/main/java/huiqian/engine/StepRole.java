package huiqian.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The role that decides a step, as its candidates' expression names it. */
public final class StepRole {

    private static final Pattern ROLE = Pattern.compile("\\bmembers\\.decidersFor\\(\\s*'(\\w+)'");

    private StepRole() {}

    /** The role in {@code ${members.decidersFor('minister', applicant)}}; empty for an expression that asks for no role. */
    public static Optional<String> in(String expression) {
        return Optional.ofNullable(expression)
                .map(ROLE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }
}
