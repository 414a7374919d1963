package huiqian.approval.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/**
 * Which requests somebody looks for; null asks nothing.
 *
 * @param applicant whose they are
 * @param words that number, title or the applicant's name must have in it
 * @param department of the applicant, by code
 * @param from the first moment at which they were submitted
 * @param to the first moment after that
 * @param trials whether trials are wanted, too
 * @param course whether something is still to happen to them
 */
public record Inquiry(
        String applicant,
        String words,
        String flow,
        Status status,
        String department,
        Instant from,
        Instant to,
        boolean trials,
        Course course) {

    /** All in earnest. */
    public static final Inquiry EVERYTHING = new Inquiry(null, null, null, null, null, null, null, false, null);

    /**
     * @param ongoing wanted are those that are undecided, at a step that waits, or still to take place; otherwise all others
     * @param coming the numbers of those that are still to take place
     */
    public record Course(boolean ongoing, Set<String> coming) {}

    /** What lists can be sorted by. */
    public enum Column {
        NUMBER("number"),
        TITLE("title"),
        FLOW("flowName"),
        APPLICANT("applicantName"),
        STATUS("status"),
        SUBMITTED("submittedAt"),
        SETTLED("settledAt");

        private final String attribute;

        Column(String attribute) {
            this.attribute = attribute;
        }

        String attribute() {
            return attribute;
        }
    }

    public record Order(Column column, boolean descending) {

        public static final Order LATEST_FIRST = new Order(Column.SUBMITTED, true);

        String inJpql() {
            return " order by r.%s %s, r.number desc".formatted(column.attribute(), descending ? "desc" : "asc");
        }
    }

    /** A page of them. */
    public record Slice(int page, int size) {}

    /** A flow or a department that requests on file have. */
    public record Choice(String key, String name) {}

    static Collection<String> orNone(Collection<String> numbers) {
        return numbers.isEmpty() ? Set.of("") : numbers;
    }
}
