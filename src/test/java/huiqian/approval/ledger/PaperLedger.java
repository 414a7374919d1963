package huiqian.approval.ledger;

import huiqian.page.Paged;
import huiqian.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A ledger kept in memory, for tests of modules that read it. */
public class PaperLedger implements Ledger {

    private final Map<String, Request> requests = new ConcurrentSkipListMap<>();
    private final Map<String, Map<String, Object>> answers = new ConcurrentHashMap<>();

    public void file(Request request, Map<String, Object> data) {
        requests.put(request.getNumber(), request);
        answers.put(request.getNumber(), data);
    }

    public void clear() {
        requests.clear();
        answers.clear();
    }

    @Override
    public Optional<Request> find(String number) {
        return Optional.ofNullable(requests.get(number));
    }

    @Override
    public Request get(String number) {
        return find(number).orElseThrow(() -> Refusal.unknown(number));
    }

    @Override
    public Map<String, Request> all(List<String> numbers) {
        return requests;
    }

    @Override
    public Dossier dossier(String number) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> answers(String number) {
        return answers.getOrDefault(number, Map.of());
    }

    @Override
    public boolean isBegun() {
        return true;
    }

    @Override
    public List<Request> standing(String flow, String applicant, boolean trial) {
        return requests.values().stream()
                .filter(request -> request.getFlow().equals(flow) && request.isTrial() == trial)
                .filter(request -> request.getApplicant().equals(applicant))
                .filter(request -> request.getStatus().isOpen() || request.getStatus() == Status.APPROVED)
                .toList();
    }

    @Override
    public Map<String, List<Decision>> decisions(List<String> numbers) {
        return Map.of();
    }

    @Override
    public Map<String, String> inWords(List<Decision> decisions) {
        return Map.of();
    }

    @Override
    public Paged<Request> settledSince(String flow, Instant since, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Paged<Request> filedBy(Search search) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean takesPart(String number, String person) {
        return mayRead(number, person);
    }

    @Override
    public boolean mayRead(String number, String person) {
        return find(number)
                .filter(request -> request.getApplicant().equals(person))
                .isPresent();
    }
}
