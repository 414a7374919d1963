package huiqian.flow.move;

import java.util.List;

/**
 * The running cases of a flow that follow another version than the one they might be moved to.
 *
 * @param name Chinese name of the flow
 * @param target the version they might be moved to
 * @param versions all there are, the one in force first
 * @param cases those of this page, by version and number
 * @param total of all pages
 */
public record MigrationPreview(
        String flow, String name, int target, List<Integer> versions, List<Running> cases, long total, int page) {

    /**
     * A running case.
     *
     * @param version the one it follows now
     * @param steps what it waits at, as people call it
     * @param obstacle why it must stay with its version, in Chinese; null if it can be moved
     */
    public record Running(
            String number, String title, String applicantName, int version, List<String> steps, String obstacle) {

        public boolean isMovable() {
            return obstacle == null;
        }
    }

    /** Whether new applications follow the target. */
    public boolean isTargetInForce() {
        return versions.get(0) == target;
    }

    public int lastPage() {
        return (int) Math.max(0, (total - 1) / Migration.MOST);
    }
}
