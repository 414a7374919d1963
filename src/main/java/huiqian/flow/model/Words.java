package huiqian.flow.model;

import huiqian.engine.reading.Glossary;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that flows and forms may use besides the vocabulary's own. */
public final class Words {

    /** Set by the platform for every request: only it may write them. */
    public static final Set<String> GIVEN =
            Set.of("requestId", "applicant", "applicantName", "applicantDepartment", "title", "returnReason");

    /** Answers of every decision. */
    public static final Set<String> ANSWERS = Set.of("verdict", "comment");

    /** Names that mean something else in an expression, whatever a variable of that name holds. */
    public static final Set<String> RESERVED = Set.of(
            "execution",
            "task",
            "caseExecution",
            "externalTask",
            "loggedInUserId",
            "authenticatedUserId",
            "nrOfInstances",
            "nrOfActiveInstances",
            "nrOfCompletedInstances",
            "loopCounter");

    public static final Set<String> ROLES = Glossary.ROLES.keySet();
    public static final Set<String> OUTCOMES = Set.of("APPROVED", "REJECTED", "WITHDRAWN");

    public static final Set<String> LIVE_LISTS = FormWords.LISTS.keySet();
    public static final Set<String> LIVE_DEFAULTS = FormWords.DEFAULTS.keySet();

    /** Parts of elements that a diagram does not show as things of their own. */
    public static final Set<String> INNER_PARTS = Set.of(
            "documentation",
            "extensionElements",
            "incoming",
            "outgoing",
            "conditionExpression",
            "completionCondition",
            "multiInstanceLoopCharacteristics",
            "timerEventDefinition",
            "messageEventDefinition",
            "errorEventDefinition",
            "timeDuration",
            "timeDate",
            "timeCycle",
            "text",
            "definitions",
            "message",
            "error",
            "category",
            "categoryValue");

    public static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    public static final Pattern CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");

    /** A regulation's title followed by the place in it. */
    private static final Pattern CITATION = Pattern.compile("^《[^》]+》.*第[一二三四五六七八九十百\\d]+条.*", Pattern.DOTALL);

    private static final Pattern SPAN = Pattern.compile("P(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+S)?)?");
    private static final String BLANKS = "[\\s\\p{Z}\\p{Cf}]+";
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private Words() {}

    public static boolean isChinese(String text) {
        return text != null && CHINESE.matcher(text).find();
    }

    public static boolean isCitation(String text) {
        return text != null && CITATION.matcher(text).matches();
    }

    public static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** The text without blanks and invisible signs around it. */
    public static String bare(String text) {
        return text.replaceAll("^" + BLANKS + "|" + BLANKS + "$", "");
    }

    /** A constant time span such as PT24H, in a form that both the engine and we read. */
    public static Optional<Duration> duration(String text) {
        if (!SPAN.matcher(text.trim()).matches()) return Optional.empty();
        try {
            return Optional.of(Duration.parse(text.trim())).filter(span -> !span.isNegative() && !span.isZero());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    public static String listed(Iterable<String> words) {
        return String.join("、", words);
    }
}
