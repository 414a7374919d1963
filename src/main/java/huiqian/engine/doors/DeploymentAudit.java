package huiqian.engine.doors;

import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import huiqian.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cmd.AbstractDeleteProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetProcessDefinitionStateCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByIdsCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Has the audit log keep, in the deed's own transaction, what admins delete and suspend of what is deployed, in Cockpit or over REST. Nothing is
 * deleted that cases follow.
 */
@Component
class DeploymentAudit {

    private final ApplicationEventPublisher events;

    DeploymentAudit(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** The command as it leaves its trace. */
    <T> Command<T> noted(Command<T> command, String person) {
        String deed = deed(command);
        if (deed == null) return command;
        return context -> {
            List<ProcessDefinition> versions =
                    named(context.getProcessDefinitionManager(), new DirectFieldAccessor(command));
            if (!(command instanceof AbstractSetProcessDefinitionStateCmd))
                versions.forEach(version -> insistOnNobodyFollowing(context, version));
            T answer = command.execute(context);
            if (command instanceof SuspendProcessDefinitionCmd) letCasesGoOn(context, versions);
            events.publishEvent(new Noteworthy(Kind.FLOW_MAINTAINED, person, names(versions), deed));
            return answer;
        };
    }

    private static String deed(Command<?> command) {
        if (command instanceof DeleteDeploymentCmd) return "删除部署";
        if (command instanceof AbstractDeleteProcessDefinitionCmd
                || command instanceof DeleteProcessDefinitionsByIdsCmd) return "删除版本";
        if (!(command instanceof AbstractSetProcessDefinitionStateCmd)) return null;
        DirectFieldAccessor fields = new DirectFieldAccessor(command);
        String deed = command instanceof SuspendProcessDefinitionCmd ? "暂停流程" : "恢复运行流程";
        if (Boolean.TRUE.equals(fields.getPropertyValue("includeSubResources"))) deed += "，连同在办的申请";
        Object later = fields.getPropertyValue("executionDate");
        return later == null ? deed : deed + "，定于 " + later;
    }

    /** With a flow the engine suspends each job that its cases will ever have, the settlement and the deadlines among them. */
    private static void letCasesGoOn(CommandContext context, List<ProcessDefinition> versions) {
        var jobs = context.getProcessEngineConfiguration().getManagementService();
        versions.forEach(version -> jobs.updateJobDefinitionSuspensionState()
                .byProcessDefinitionId(version.getId())
                .activate());
    }

    private static void insistOnNobodyFollowing(CommandContext context, ProcessDefinition version) {
        long running = context.getProcessEngineConfiguration()
                .getRuntimeService()
                .createProcessInstanceQuery()
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
    private static List<ProcessDefinition> named(ProcessDefinitionManager all, DirectFieldAccessor command) {
        Object ids = value(command, "processDefinitionIds");
        if (ids instanceof Collection<?> several)
            return all.findDefinitionsByIds(
                    several.stream().map(String.class::cast).collect(Collectors.toSet()));
        if (value(command, "deploymentId") instanceof String deployment)
            return all.findProcessDefinitionsByDeploymentId(deployment);
        if (value(command, "processDefinitionId") instanceof String one) return all.findDefinitionsByIds(Set.of(one));
        return all.findProcessDefinitionsByKey((String) value(command, "processDefinitionKey"));
    }

    private static Object value(DirectFieldAccessor command, String field) {
        return command.isReadableProperty(field) ? command.getPropertyValue(field) : null;
    }
}
