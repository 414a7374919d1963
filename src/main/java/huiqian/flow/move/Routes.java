package huiqian.flow.move;

import huiqian.flow.gate.Lookahead;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.XmlSource;
import huiqian.flow.version.DeployedFiles;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The versions of flows, and the ways between them. */
@Component
class Routes {

    private final RepositoryService repository;
    private final RuntimeService runtime;

    Routes(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** The versions of a flow, the one in force first; trials are not among them. */
    List<ProcessDefinition> versions(String flow) {
        List<ProcessDefinition> versions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow)
                .withoutTenantId()
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
        if (versions.isEmpty()) throw Refusal.unknown("没有「%s」这个流程".formatted(flow));
        return versions;
    }

    /** One of them; null stands for the one in force. */
    static ProcessDefinition pick(List<ProcessDefinition> versions, Integer version) {
        if (version == null) return versions.get(0);
        return versions.stream()
                .filter(one -> one.getVersion() == version)
                .findFirst()
                .orElseThrow(() ->
                        Refusal.unknown("「%s」没有第 %d 版".formatted(versions.get(0).getName(), version)));
    }

    ProcessDefinition read(String version) {
        return repository.getProcessDefinition(version);
    }

    /** The ways to a version, each looked up once. */
    To to(ProcessDefinition target) {
        return new To(read(target.getId()), ahead(target));
    }

    /** Reads the model, as nobody else has it at hand; bounds that came after it was deployed strand no case. */
    private Lookahead ahead(ProcessDefinition version) {
        Map<String, byte[]> files = DeployedFiles.of(version, repository);
        String name = version.getResourceName();
        return Lookahead.of(ModelFile.of(name, files.get(name), XmlSource.read(files.get(name))), files);
    }

    final class To {

        private final ProcessDefinition target;
        private final Lookahead ahead;
        private final Map<String, Route> routes = new ConcurrentHashMap<>();

        private To(ProcessDefinition target, Lookahead ahead) {
            this.target = target;
            this.ahead = ahead;
        }

        ProcessDefinition target() {
            return target;
        }

        /** @throws Refusal 409 if there is none for any case */
        Route from(String source) {
            return routes.computeIfAbsent(source, this::route);
        }

        /** Event triggers stay as they are: renewed ones would let every deadline begin again. */
        private Route route(String source) {
            ProcessDefinition version = read(source);
            try {
                var plan = runtime.createMigrationPlan(source, target.getId())
                        .mapEqualActivities()
                        .build();
                return new Route(version, target, plan, ahead(version), ahead);
            } catch (MigrationPlanValidationException impossible) {
                throw Refusal.conflict("第 %d 版与第 %d 版的步骤对应不上".formatted(version.getVersion(), target.getVersion()));
            }
        }
    }
}
