package huiqian.approval.archive;

import huiqian.shared.UnionTime;
import java.time.Duration;
import java.util.List;

/** What requests come to in figures. */
record Figures(List<OfFlow> flows, List<OfStep> steps, List<Waiting> waiting) {

    /**
     * @param overdue open steps whose deadline has passed, whenever they were filed
     * @param median until the outcome; null where there is none yet
     */
    record OfFlow(
            String flow,
            String name,
            long filed,
            long approved,
            long rejected,
            long withdrawn,
            long open,
            long overdue,
            Duration median) {

        public String getUsual() {
            return median == null ? "—" : UnionTime.inWords(median);
        }
    }

    /** @param times how often it was done */
    record OfStep(String name, String step, long times, Duration median) {

        public String getUsual() {
            return UnionTime.inWords(median);
        }
    }

    /** A step that waits, and has for long. */
    record Waiting(String number, String title, String step, String who, Duration since, boolean late) {

        public String getWaited() {
            return UnionTime.inWords(since);
        }
    }

    public long getMostFiled() {
        return flows.stream().mapToLong(OfFlow::filed).max().orElse(0);
    }

    public long getLongestMinutes() {
        return steps.stream().mapToLong(step -> step.median().toMinutes()).max().orElse(0);
    }

    static Duration median(List<Duration> all) {
        return all.isEmpty() ? null : all.stream().sorted().toList().get(all.size() / 2);
    }
}
