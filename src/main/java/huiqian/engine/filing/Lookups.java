package huiqian.engine.filing;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.engine.Platform;
import huiqian.engine.doors.ActingAs;
import huiqian.engine.identity.Starters;
import huiqian.form.Option;
import huiqian.member.Roster;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds an option in a list that is too long for a form to show. */
@Component
public class Lookups {

    private static final int MOST = 20;
    private static final int STEPS = 200;

    private final LiveOptions live;
    private final DeployedForms shelf;
    private final Platform platform;
    private final RepositoryService repository;
    private final ActingAs authority;
    private final Roster roster;
    private final Steps steps;
    private final Ledger ledger;

    Lookups(
            LiveOptions live,
            DeployedForms shelf,
            Platform platform,
            @Lazy RepositoryService repository,
            ActingAs authority,
            Roster roster,
            Steps steps,
            Ledger ledger) {
        this.live = live;
        this.shelf = shelf;
        this.platform = platform;
        this.repository = repository;
        this.authority = authority;
        this.roster = roster;
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
        Set<String> groups = roster.groupsOf(person);
        List<String> waiting = steps.inbox(person, 0, STEPS).items().stream()
                .map(OpenStep::getRequestNumber)
                .toList();
        Set<String> flows =
                ledger.all(waiting).values().stream().map(Request::getFlow).collect(Collectors.toSet());
        List<ProcessDefinition> mine = authority.of(
                null, () -> repository.createProcessDefinitionQuery().latestVersion().active().list().stream()
                        .map(ProcessDefinition::getId)
                        .map(repository::getProcessDefinition)
                        .filter(flow -> flows.contains(flow.getKey()) || mayStart(flow, groups))
                        .toList());
        return platform.run(
                () -> mine.stream().flatMap(flow -> shelf.lists(flow).stream()).collect(Collectors.toSet()));
    }

    private static boolean mayStart(ProcessDefinition flow, Set<String> groups) {
        boolean tries = flow.getTenantId() == null || groups.contains(flow.getTenantId());
        return tries && Starters.mayStart(flow, groups);
    }
}
