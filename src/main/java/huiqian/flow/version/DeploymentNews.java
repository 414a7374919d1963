package huiqian.flow.version;

import huiqian.engine.doors.Caller;
import huiqian.member.GroupNames;
import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the audit log and the book of versions what was deployed and by whom, in the deployment's transaction: a deployment that cannot be
 * written down fails.
 */
@Component
public class DeploymentNews {

    private final ApplicationEventPublisher events;
    private final GroupNames groups;

    DeploymentNews(ApplicationEventPublisher events, GroupNames groups) {
        this.events = events;
        this.groups = groups;
    }

    /** To be called once everything is deployed; old deployments that are merely read again are no news. */
    public Deployer ofDeployments() {
        return deployment -> {
            if (!deployment.isNew()) return;
            events.publishEvent(newsOf(deployment));
            processes(deployment).stream()
                    .filter(process -> process.getTenantId() == null)
                    .forEach(process -> events.publishEvent(versionOf(process, deployment)));
        };
    }

    private Noteworthy newsOf(DeploymentEntity deployment) {
        String detail = "部署 %s，来源 %s，文件 %s"
                .formatted(
                        Objects.requireNonNullElse(deployment.getName(), "未命名"),
                        Objects.requireNonNullElse(deployment.getSource(), "未注明"),
                        String.join("、", new TreeSet<>(deployment.getResources().keySet())));
        String group = deployment.getTenantId();
        return group == null
                ? new Noteworthy(Kind.FLOW_DEPLOYED, Caller.somehow(), subject(deployment), detail)
                : new Noteworthy(
                        Kind.FLOW_TRIED,
                        Caller.somehow(),
                        "%s（%s）".formatted(subject(deployment), groups.of(group)),
                        "试运行：" + detail);
    }

    private static VersionDeployed versionOf(ProcessDefinitionEntity process, DeploymentEntity deployment) {
        Map<String, byte[]> files = new TreeMap<>();
        deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        return new VersionDeployed(
                process.getId(),
                process.getKey(),
                process.getVersion(),
                Caller.somehow(),
                deployment.getDeploymentTime().toInstant(),
                deployment.getSource(),
                deployment.getName(),
                ModelFiles.of(process.getResourceName(), files));
    }

    private static String subject(DeploymentEntity deployment) {
        return processes(deployment).stream()
                .map(process -> "%s 第 %d 版".formatted(process.getKey(), process.getVersion()))
                .sorted()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("、"), named -> named.isEmpty() ? "（无流程）" : named));
    }

    private static List<ProcessDefinitionEntity> processes(DeploymentEntity deployment) {
        if (deployment.getDeployedArtifacts() == null) return List.of();
        List<ProcessDefinitionEntity> processes = deployment.getDeployedArtifacts(ProcessDefinitionEntity.class);
        return processes == null ? List.of() : processes;
    }
}
