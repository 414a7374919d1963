package huiqian.engine.filing;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.engine.Platform;
import huiqian.form.Option;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Finds an option in a list that is too long for a form to show. */
@Component
public class Lookups {

    private static final int MOST = 20;
    private static final int STEPS = 200;

    private final LiveOptions live;
    private final DeployedForms shelf;
    private final Platform platform;
    private final StartableFlows startable;
    private final Steps steps;
    private final Ledger ledger;

    Lookups(
            LiveOptions live,
            DeployedForms shelf,
            Platform platform,
            StartableFlows startable,
            Steps steps,
            Ledger ledger) {
        this.live = live;
        this.shelf = shelf;
        this.platform = platform;
        this.startable = startable;
        this.steps = steps;
        this.ledger = ledger;
    }

    /**
     * The first twenty options of a list whose value or label contains the text.
     *
     * @throws Refusal 404 for a list that no form asks about which the person may fill in
     */
    public List<Option> find(String list, String text, String person) {
        if (!asked(person).contains(list)) throw Refusal.unknown("没有名为「%s」的清单，或者您不需要填写它".formatted(list));
        return live.find(list, Signs.trimmed(text), MOST);
    }

    private Set<String> asked(String person) {
        List<String> waiting = steps.inbox(person, 0, STEPS).items().stream()
                .map(OpenStep::getRequestNumber)
                .toList();
        Set<String> flows =
                ledger.all(waiting).values().stream().map(Request::getFlow).collect(Collectors.toSet());
        List<ProcessDefinition> mine = startable.of(person, flows);
        return platform.run(
                () -> mine.stream().flatMap(flow -> shelf.lists(flow).stream()).collect(Collectors.toSet()));
    }
}
