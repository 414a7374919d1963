package huiqian.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is on file. */
public interface Ledger {

    Optional<Request> find(String number);

    /** @throws huiqian.shared.Refusal if there is no such request */
    Request get(String number);

    /** Everything on file for a request. @throws huiqian.shared.Refusal if there is no such request */
    Dossier dossier(String number);

    /** The latest answer to every field anyone filled in for the request, by key; empty answers are absent. */
    Map<String, Object> answers(String number);

    /** The applicant's requests of one flow that are pending, returned or approved, oldest first. */
    List<Request> standing(String flow, String applicant);
}
