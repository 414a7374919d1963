package huiqian.approval;

import huiqian.shared.UnionTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What an application would go through if it were filed now and everybody agreed; the engine package answers it. */
public interface StepsAhead {

    /**
     * @param answers what is filled in so far: on some it depends who decides
     * @throws huiqian.shared.Refusal 409 if the version is not in force any more
     */
    List<StepAhead> of(String version, String person, Map<String, Object> answers);

    /** What a step asks of its people. */
    enum Kind {
        DECISION,
        VOTE,
        OWN,
        WORK
    }

    /**
     * A step that would come up, in the flow's order.
     *
     * @param name what the flow calls it
     * @param people who would be asked, by the posts of today; empty where that cannot be known yet
     * @param why in words why it is them, where that is not what one would expect; empty otherwise
     * @param due until when they would have time; null where nobody knows yet
     * @param certain whether it comes up in any case
     * @param afterwards whether it comes up once the application has been approved
     */
    record StepAhead(
            String name, Kind kind, List<Holder> people, String why, Instant due, boolean certain, boolean afterwards) {

        public String dueInWords() {
            return due == null ? "" : UnionTime.show(due);
        }

        /** The people in words, the first of many. */
        public String asked() {
            int most = 6;
            String names = String.join(
                    "、", people.stream().limit(most).map(Holder::toString).toList());
            return people.size() > most ? names + "等 %d 人".formatted(people.size()) : names;
        }
    }

    /** Somebody and the post in which they would act. */
    record Holder(String name, String post, boolean acting) {

        @Override
        public String toString() {
            return "%s（%s%s）".formatted(name, post, acting ? "，代" : "");
        }
    }
}
