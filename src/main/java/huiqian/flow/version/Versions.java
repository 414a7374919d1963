package huiqian.flow.version;

import huiqian.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of each flow as they were deployed; trials are not among them, nor is what was deleted. */
public interface Versions {

    /** The model and the forms of the version that new applications follow, by file name; empty if there is no such flow. */
    Optional<Map<String, byte[]>> filesInForce(String flow);

    /** The version in force of each flow, by key. */
    List<Version> inForce();

    /** The version in force of one flow. @throws Refusal if there is no such flow */
    Version inForce(String flow);

    /**
     * Some of the versions of a flow, the newest first.
     *
     * @param page from 0
     * @throws Refusal if there is no such flow
     */
    Page page(String flow, int page, int size);

    /** @throws Refusal if there is no such version */
    Version get(String flow, int number);

    /** The number of the version that this one came after, 0 if it is the first that is still there. */
    int before(String flow, int number);

    /** The model and the forms of a version, by file name. @throws Refusal if there is no such version */
    Map<String, byte[]> files(String flow, int number);

    /** Nobody else deploys from now to the end of the caller's transaction, which there must be. */
    void hold();

    /** How many cases of a flow are not over, whichever version they follow. */
    long running(String flow);

    /**
     * Says what a version is for; whoever asks must be allowed to. The audit log keeps it.
     *
     * @param note at most 500 characters; blank for nothing
     */
    void describe(String flow, int number, String note, String person);

    /** @param total of all pages */
    record Page(List<Version> items, long total) {}
}
