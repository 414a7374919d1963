package huiqian.flow.replay;

import java.time.LocalDate;
import java.util.List;

/**
 * What a replay showed.
 *
 * @param since the first day looked at
 * @param found how many cases there are since then; more than were played if there are too many
 * @param cases those played, latest first; fewer than 200 and fewer than found where time ran out
 */
public record ReplayResult(LocalDate since, int found, List<Case> cases) {

    /**
     * One case as it went on the draft.
     *
     * @param was the outcome it had, as people read it
     * @param would the outcome it would have had; null where it stalled
     * @param stalled why it would not have come to an end, in Chinese; null if it would
     * @param remarks what had to be assumed, in Chinese
     */
    public record Case(
            String number,
            String title,
            String applicant,
            String was,
            String would,
            String stalled,
            List<Stop> stops,
            List<String> remarks) {

        public boolean isStalled() {
            return stalled != null;
        }

        /** Whether it would have ended otherwise, or not at all. */
        public boolean isDifferent() {
            return !was.equals(would);
        }
    }

    /**
     * One step it would have come to.
     *
     * @param element the step's id in the draft
     * @param people names of those it would have gone to
     * @param answer what was decided there, as people read it; null for work that decides nothing
     * @param assumed whether the case held no such answer and one was assumed
     */
    public record Stop(String element, String step, List<String> people, String answer, boolean assumed) {}

    /** How many were not played, being too many or taking too long. */
    public int leftOut() {
        return found - cases.size();
    }

    public long different() {
        return cases.stream()
                .filter(one -> one.isDifferent() && !one.isStalled())
                .count();
    }

    public long stalled() {
        return cases.stream().filter(Case::isStalled).count();
    }
}
