package huiqian.engine.doors;

import huiqian.engine.EngineRows;
import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Has the audit log keep, in the deed's own transaction, what admins delete and suspend of what is deployed, in Cockpit or over REST. Nothing is
 * deleted that cases follow.
 */
@Component
class DeploymentAudit implements AdminDeed {

    private static final List<String> CASCADES = List.of("cascade", "cascadeToInstances", "cascadeToHistory");

    private final RuntimeService runtime;
    private final ManagementService management;
    private final ApplicationEventPublisher events;

    DeploymentAudit(
            @Lazy RuntimeService runtime, @Lazy ManagementService management, ApplicationEventPublisher events) {
        this.runtime = runtime;
        this.management = management;
        this.events = events;
    }

    @Override
    public <T> T done(CommandRow row, CommandFields command, String person, Supplier<T> doing) {
        if (row.admins() == ForAdmins.SUSPENDS_FLOW) insistOnCasesGoingOn(command);
        if (row.admins() == ForAdmins.DELETES_FLOW) insistOnNoCascade(command);
        List<ProcessDefinition> versions = named(command);
        if (row.admins() == ForAdmins.DELETES_FLOW) versions.forEach(this::insistOnNobodyFollowing);
        T answer = doing.get();
        if (row.admins() == ForAdmins.SUSPENDS_FLOW) versions.forEach(this::letCasesGoOn);
        events.publishEvent(new Noteworthy(Kind.FLOW_MAINTAINED, person, names(versions), deed(row, command)));
        return answer;
    }

    private static String deed(CommandRow row, CommandFields command) {
        String deed = row.deed();
        if (command.isSet("includeSubResources")) deed += "，连同在办的申请";
        Object later = command.value("executionDate");
        return later == null ? deed : deed + "，定于 " + later;
    }

    /** The flow itself may be suspended, its running cases may not. */
    private static void insistOnCasesGoingOn(CommandFields command) {
        if (command.isSet("includeSubResources") || command.value("executionDate") != null)
            throw ForAdmins.NO_TIME.refusal();
    }

    private static void insistOnNoCascade(CommandFields command) {
        if (CASCADES.stream().anyMatch(command::isSet)) throw Refusal.forbidden("删除流程不能连同其实例与历史一起删除，那会抹去申请的办理过程");
    }

    /** With a flow the engine suspends each job that its cases will ever have, the settlement and the deadlines among them. */
    private void letCasesGoOn(ProcessDefinition version) {
        management
                .updateJobDefinitionSuspensionState()
                .byProcessDefinitionId(version.getId())
                .activate();
    }

    private void insistOnNobodyFollowing(ProcessDefinition version) {
        long running = runtime.createProcessInstanceQuery()
                .processDefinitionId(version.getId())
                .count();
        if (running > 0)
            throw Refusal.conflict("%s 还有 %d 件申请在办，不能删除：请等它们办完，或先把它们迁移到别的版本".formatted(name(version), running));
    }

    private static String names(List<ProcessDefinition> versions) {
        return versions.stream().map(DeploymentAudit::name).sorted().collect(Collectors.joining("、"));
    }

    private static String name(ProcessDefinition version) {
        return "%s 第 %d 版".formatted(version.getKey(), version.getVersion());
    }

    /** The versions a command names, in whichever of its ways. */
    private static List<ProcessDefinition> named(CommandFields command) {
        if (command.value("processDefinitionIds") != null)
            return EngineRows.versions(command.named("processDefinitionIds").toList());
        if (command.value("deploymentId") != null) return EngineRows.versionsIn(command.text("deploymentId"));
        if (command.value("processDefinitionId") != null)
            return EngineRows.versions(List.of(command.text("processDefinitionId")));
        return EngineRows.versionsOf(command.text("processDefinitionKey"));
    }
}
