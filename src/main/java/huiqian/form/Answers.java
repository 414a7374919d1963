package huiqian.form;

import java.util.List;
import java.util.Map;

/**
 * A checked submission.
 *
 * @param accepted the values of the writable, visible fields in form order, normalised (null where left empty)
 * @param problems what is wrong, in form order; empty if the submission may be taken
 */
public record Answers(Map<String, Object> accepted, List<Problem> problems) {

    public boolean areSound() {
        return problems.isEmpty();
    }
}
