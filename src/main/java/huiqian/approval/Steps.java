package huiqian.approval;

import java.util.List;
import java.util.Set;

/** The steps that wait for somebody, and who may complete them. */
public interface Steps {

    /** Adds people to those who may decide a waiting step and tells the engine. */
    void escalate(OpenStep step, Set<String> people);

    /** The open steps of a request, oldest first. */
    List<OpenStep> waiting(String number);
}
