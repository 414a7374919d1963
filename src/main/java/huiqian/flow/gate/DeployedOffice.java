package huiqian.flow.gate;

import huiqian.approval.Flow;
import huiqian.engine.filing.LiveOptions;
import huiqian.engine.reading.DrawnFlow;
import huiqian.flow.version.PrefixBook;
import huiqian.member.GroupNames;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The groups that follow from posts, and the flows in force by now, without trials. */
@Component
class DeployedOffice implements InUse {

    private final GroupNames names;
    private final RepositoryService repository;
    private final LiveOptions live;
    private final PrefixBook prefixes;

    DeployedOffice(GroupNames names, @Lazy RepositoryService repository, @Lazy LiveOptions live, PrefixBook prefixes) {
        this.names = names;
        this.repository = repository;
        this.live = live;
        this.prefixes = prefixes;
    }

    @Override
    public Set<String> groups() {
        return names.known();
    }

    @Override
    public Map<String, String> prefixes() {
        return ofFlows(Flow::numberPrefix);
    }

    @Override
    public Map<String, String> names() {
        return ofFlows(Flow::name);
    }

    @Override
    public Map<String, String> owners() {
        return prefixes.owners();
    }

    @Override
    public Map<String, String> options(String list) {
        return live.today(list);
    }

    @Override
    public boolean isLong(String list) {
        return live.isLong(list);
    }

    private Map<String, String> ofFlows(Function<Flow, String> trait) {
        Map<String, String> traits = new TreeMap<>();
        repository
                .createProcessDefinitionQuery()
                .withoutTenantId()
                .latestVersion()
                .list()
                .forEach(latest -> {
                    Flow flow = DrawnFlow.of(repository.getProcessDefinition(latest.getId()))
                            .flow();
                    if (trait.apply(flow) != null) traits.put(flow.key(), trait.apply(flow));
                });
        return traits;
    }
}
