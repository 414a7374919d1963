package huiqian.flow.version;

import huiqian.engine.NewDeployment;
import huiqian.engine.OnDeployment;
import huiqian.engine.doors.Caller;
import huiqian.engine.reading.DrawnFlow;
import huiqian.member.GroupNames;
import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells the audit log and the book of versions what was deployed and by whom, in the deployment's transaction: a deployment that cannot be
 * written down fails.
 */
@Component
@Order(OnDeployment.NOTED)
class DeploymentNews implements OnDeployment {

    private final ApplicationEventPublisher events;
    private final GroupNames groups;

    DeploymentNews(ApplicationEventPublisher events, GroupNames groups) {
        this.events = events;
        this.groups = groups;
    }

    @Override
    public void after(NewDeployment deployment) {
        events.publishEvent(newsOf(deployment));
        deployment.flows().stream()
                .filter(flow -> flow.getTenantId() == null)
                .forEach(flow -> events.publishEvent(versionOf(flow, deployment)));
    }

    private Noteworthy newsOf(NewDeployment done) {
        Deployment deployment = done.deployment();
        String detail = "部署 %s，来源 %s，文件 %s"
                .formatted(
                        Objects.requireNonNullElse(deployment.getName(), "未命名"),
                        Objects.requireNonNullElse(deployment.getSource(), "未注明"),
                        String.join("、", new TreeSet<>(done.files().keySet())));
        String group = deployment.getTenantId();
        return group == null
                ? new Noteworthy(Kind.FLOW_DEPLOYED, Caller.somehow(), subject(done), detail)
                : new Noteworthy(
                        Kind.FLOW_TRIED,
                        Caller.somehow(),
                        "%s（%s）".formatted(subject(done), groups.of(group)),
                        "试运行：" + detail);
    }

    private static VersionDeployed versionOf(ProcessDefinition process, NewDeployment done) {
        Deployment deployment = done.deployment();
        return new VersionDeployed(
                process.getId(),
                process.getKey(),
                process.getVersion(),
                Caller.somehow(),
                deployment.getDeploymentTime().toInstant(),
                deployment.getSource(),
                deployment.getName(),
                DrawnFlow.of(process).flow().numberPrefix(),
                ModelFiles.of(process.getResourceName(), done.files()));
    }

    private static String subject(NewDeployment deployment) {
        return deployment.flows().stream()
                .map(process -> "%s 第 %d 版".formatted(process.getKey(), process.getVersion()))
                .sorted()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("、"), named -> named.isEmpty() ? "（无流程）" : named));
    }
}
