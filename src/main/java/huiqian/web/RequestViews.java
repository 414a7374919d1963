package huiqian.web;

import huiqian.approval.EarlyEnd;
import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Dossier;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Status;
import huiqian.member.Roster;
import huiqian.record.Records;
import huiqian.shared.Refusal;
import huiqian.web.RequestView.DecisionView;
import huiqian.web.RequestView.PersonView;
import huiqian.web.RequestView.Standing;
import huiqian.web.RequestView.StepView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what a client reads of requests, and keeps from everyone else that there is anything to read. */
@Component
class RequestViews {

    private final Ledger ledger;
    private final Steps steps;
    private final Records records;
    private final Roster roster;
    private final EarlyEnd earlyEnd;
    private final Verdicts verdicts;

    RequestViews(Ledger ledger, Steps steps, Records records, Roster roster, EarlyEnd earlyEnd, Verdicts verdicts) {
        this.ledger = ledger;
        this.steps = steps;
        this.records = records;
        this.roster = roster;
        this.earlyEnd = earlyEnd;
        this.verdicts = verdicts;
    }

    /** @throws Refusal 404 for those who may not read it, as if there were none */
    void insistOnReading(String number, String person) {
        if (!ledger.mayRead(number, person)) throw Refusal.unknown("没有编号为「%s」的申请".formatted(number));
    }

    /** Null for nobody. */
    String nameOf(String person) {
        return person == null ? null : roster.nameOf(person);
    }

    /** With every round's answers. */
    RequestView full(String number, String person) {
        insistOnReading(number, person);
        Dossier dossier = ledger.dossier(number);
        return RequestView.of(
                dossier.request(),
                waiting(steps.waiting(number)),
                dossier.decisions().stream()
                        .map(decision -> DecisionView.of(decision, dossier.inWords(decision)))
                        .toList(),
                records.of(number),
                standings(List.of(dossier.request())).get(number),
                dossier.trail(),
                dossier.attachments());
    }

    List<RequestView> list(List<Request> requests) {
        List<String> numbers = requests.stream().map(Request::getNumber).toList();
        Map<String, List<OpenStep>> open =
                steps.waiting(numbers).stream().collect(Collectors.groupingBy(OpenStep::getRequestNumber));
        Map<String, List<DecisionView>> decisions = verdicts.of(requests);
        Map<String, Standing> standings = standings(requests);
        return requests.stream()
                .map(request -> RequestView.of(
                        request,
                        waiting(open.getOrDefault(request.getNumber(), List.of())),
                        decisions.getOrDefault(request.getNumber(), List.of()),
                        request.getSettledAt() == null ? List.of() : records.of(request.getNumber()),
                        standings.get(request.getNumber()),
                        null,
                        null))
                .toList();
    }

    /** What was approved and given back early, yet is not closed, must not read as if it went on. */
    private Map<String, Standing> standings(List<Request> requests) {
        List<String> approved = requests.stream()
                .filter(request -> request.getStatus() == Status.APPROVED)
                .map(Request::getNumber)
                .toList();
        Map<String, String> held = earlyEnd.possible(approved);
        Map<String, String> ended = earlyEnd.unfinished(approved);
        return requests.stream()
                .collect(Collectors.toMap(
                        Request::getNumber,
                        request -> new Standing(
                                ended.getOrDefault(
                                        request.getNumber(), request.getStatus().label()),
                                held.get(request.getNumber()))));
    }

    private List<StepView> waiting(List<OpenStep> open) {
        return open.stream()
                .collect(Collectors.groupingBy(OpenStep::getStep, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::together)
                .toList();
    }

    private StepView together(List<OpenStep> ofOneName) {
        OpenStep first = ofOneName.get(0);
        List<PersonView> deciders = ofOneName.stream()
                .flatMap(step -> step.getDeciders().stream())
                .distinct()
                .sorted()
                .map(id -> new PersonView(id, roster.nameOf(id)))
                .toList();
        return new StepView(
                first.getStep(), RequestView.time(first.getOpenedAt()), RequestView.time(first.getDue()), deciders);
    }
}
