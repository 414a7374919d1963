package huiqian.web;

import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.web.RequestView.DecisionView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was decided on many requests, in the words of the forms on which it was. */
@Component
class Verdicts {

    private final Ledger ledger;

    Verdicts(Ledger ledger) {
        this.ledger = ledger;
    }

    /** By number. */
    Map<String, List<DecisionView>> of(List<Request> requests) {
        Map<String, List<Decision>> taken =
                ledger.decisions(requests.stream().map(Request::getNumber).toList());
        Map<String, String> words = ledger.inWords(acceptances(requests, taken));
        Map<String, List<DecisionView>> views = new HashMap<>();
        taken.forEach((number, decisions) -> views.put(
                number,
                decisions.stream()
                        .map(decision -> DecisionView.of(decision, said(decision, words)))
                        .toList()));
        return views;
    }

    /** What is decided before the outcome is called alike everywhere; the gate sees to it, and its forms need not be read. */
    private static List<Decision> acceptances(List<Request> requests, Map<String, List<Decision>> taken) {
        List<Decision> acceptances = new ArrayList<>();
        for (Request request : requests) {
            Instant settled = request.getSettledAt();
            if (settled == null) continue;
            taken.getOrDefault(request.getNumber(), List.of()).stream()
                    .filter(decision -> decision.getDecidedAt().isAfter(settled))
                    .forEach(acceptances::add);
        }
        return acceptances;
    }

    private static String said(Decision decision, Map<String, String> words) {
        return words.getOrDefault(decision.getTask(), decision.getVerdict().label());
    }
}
