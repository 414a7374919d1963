package huiqian.approval.ledger;

import huiqian.approval.Flow;
import huiqian.approval.inbox.OpenStep;
import java.util.Map;
import java.util.Optional;

/** Takes applications and completed forms onto the file; called within the engine's transaction. */
public interface Registry {

    /**
     * The number under which the same person filed the same thing within the last 30 seconds, by a second click say; empty once somebody has
     * acted on that application, since then the same is filed anew on purpose.
     */
    Optional<String> alreadyFiled(Flow flow, String applicant, Map<String, Object> data);

    /** Files an application and draws its number, without gaps within a prefix and year; call it last of all. */
    String file(Filing filing);

    /**
     * Writes a completed form onto the file and closes its step: a revision begins a new round, a verdict becomes a decision, a ballot is cast.
     *
     * @param step as {@code Steps.enter} answered it
     */
    void answer(OpenStep step, Answer answer);

    /** @param title the request's title after a revision, ignored otherwise */
    record Answer(String by, String title, String form, Map<String, Object> data) {}
}
