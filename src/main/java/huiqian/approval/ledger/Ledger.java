package huiqian.approval.ledger;

import huiqian.member.Roster;
import huiqian.page.Paged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is on file. Trials are on file, too, each marked ({@link Request#isTrial}); who counts or sums up requests leaves them out. */
public interface Ledger {

    Optional<Request> find(String number);

    /** @throws huiqian.shared.Refusal if there is no such request */
    Request get(String number);

    /** Several requests at once, by number. */
    Map<String, Request> all(List<String> numbers);

    /** Everything on file for a request. @throws huiqian.shared.Refusal if there is no such request */
    Dossier dossier(String number);

    /** The latest answer to every field anyone filled in for the request, by key; empty answers are absent. */
    Map<String, Object> answers(String number);

    /** The decisions of several requests, by number, in the order they were taken. */
    Map<String, List<Decision>> decisions(List<String> numbers);

    /** What was decided, by task, as the forms on which it was decided call it. */
    Map<String, String> inWords(List<Decision> decisions);

    /**
     * A person's requests of a flow that are pending, returned or approved, oldest first. One that was rejected counts no more, also before its record is
     * written.
     *
     * @param trial whether to look at its trials, and at nothing else, instead of those in earnest
     */
    List<Request> standing(String flow, String applicant, boolean trial);

    /** Requests of a flow in earnest that have had their outcome since then, the latest first: as many as asked for, and how many there are. */
    Paged<Request> settledSince(String flow, Instant since, int most);

    /** A person's own requests, newest first. */
    Paged<Request> filedBy(Search search);

    /** Whether anything was ever filed. */
    boolean isBegun();

    /** The groups that may read every request: keepers of the archive, the advisor, the admins. */
    Set<String> READERS_OF_ALL = Set.of("secretariat", "advisor", Roster.ADMINISTRATORS);

    /** Whether a person has a part in a request: as its applicant, or as somebody who may, or when it closed could, complete a step of it. */
    boolean takesPart(String number, String person);

    /**
     * Whether a person may read a request: its applicant, those who may complete one of its open steps or could when a step closed, and
     * {@link #READERS_OF_ALL}. Whose post passed to somebody else before the step closed may not.
     */
    boolean mayRead(String number, String person);

    /** @param flow null for all; @param status null for all */
    record Search(String applicant, String flow, Status status, Instant from, Instant to, int page, int size) {}
}
