package huiqian.engine.filing;

import huiqian.engine.doors.ActingAs;
import huiqian.engine.doors.InForce;
import huiqian.engine.identity.Starters;
import huiqian.member.Roster;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The flows in force and the trials that run, as they were read from their models, and who may start which. */
@Component
class StartableFlows {

    private final RepositoryService repository;
    private final ActingAs authority;
    private final Roster roster;

    StartableFlows(@Lazy RepositoryService repository, ActingAs authority, Roster roster) {
        this.repository = repository;
        this.authority = authority;
        this.roster = roster;
    }

    List<ProcessDefinition> of(String person) {
        return among(startableIn(roster.groupsOf(person)));
    }

    /** The same, and besides those of which somebody has a step to do. */
    List<ProcessDefinition> of(String person, Set<String> worksOn) {
        Predicate<ProcessDefinition> startable = startableIn(roster.groupsOf(person));
        return among(flow -> worksOn.contains(flow.getKey()) || startable.test(flow));
    }

    /** @throws Refusal 409 if the version is not among them any more */
    ProcessDefinition version(String id, String person) {
        return of(person).stream()
                .filter(flow -> flow.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(InForce.OUTDATED));
    }

    private List<ProcessDefinition> among(Predicate<ProcessDefinition> wanted) {
        return authority.of(
                null, () -> repository.createProcessDefinitionQuery().latestVersion().active().list().stream()
                        .map(ProcessDefinition::getId)
                        .map(repository::getProcessDefinition)
                        .filter(wanted)
                        .toList());
    }

    private static Predicate<ProcessDefinition> startableIn(Set<String> groups) {
        return flow ->
                (flow.getTenantId() == null || groups.contains(flow.getTenantId())) && Starters.mayStart(flow, groups);
    }
}
