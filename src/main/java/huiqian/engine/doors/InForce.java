package huiqian.engine.doors;

import huiqian.engine.identity.Starters;
import huiqian.shared.Refusal;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetFormKeyCmd;
import org.camunda.bpm.engine.impl.cmd.GetRenderedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Flows are started as they are in force, by those who may. A version that was replaced since somebody opened its form, or whose trial has
 * ended, is neither started nor shown any more, and a form that offers registers is shown to nobody who cannot file it.
 */
public final class InForce {

    private static final Set<Class<?>> FORMS = Set.of(
            GetDeployedStartFormCmd.class,
            GetFormKeyCmd.class,
            GetRenderedStartFormCmd.class,
            GetStartFormCmd.class,
            GetStartFormVariablesCmd.class);
    private static final Set<Class<?>> FILING = Set.of(StartProcessInstanceCmd.class, SubmitStartFormCmd.class);

    private static final String OUTDATED = "流程已更新，请刷新后重新填写";

    private InForce() {}

    /** Admins look after old versions, and so may look at their forms. @throws Refusal if the form is not there for the person to file */
    static void permit(Command<?> command, Authentication person, CommandExecutor engine) {
        boolean looks = FORMS.contains(command.getClass()) && !Who.isAdmin(person);
        if (!looks && !FILING.contains(command.getClass())) return;
        DirectFieldAccessor fields = new DirectFieldAccessor(command);
        String asked = definition(fields);
        if (asked == null || isOfATask(fields)) return;
        engine.execute(context -> context.runWithoutAuthorization(inside -> {
            find(inside, asked, person).ifPresent(flow -> admit(inside, flow, person));
            return null;
        }));
    }

    /** Nobody learns of a trial that is not theirs: what the engine says to an id it does not know is said to it later. */
    private static Optional<ProcessDefinitionEntity> find(CommandContext context, String id, Authentication person) {
        return Optional.ofNullable(context.getProcessDefinitionManager().findLatestProcessDefinitionById(id))
                .filter(flow ->
                        flow.getTenantId() == null || person.getGroupIds().contains(flow.getTenantId()));
    }

    private static void admit(CommandContext context, ProcessDefinitionEntity flow, Authentication person) {
        insistOn(flow);
        var deployed = context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(flow.getId());
        if (!Starters.mayStart(deployed, Set.copyOf(person.getGroupIds()))) throw notTheirs(flow);
    }

    public static Refusal notTheirs(ProcessDefinitionEntity flow) {
        return Refusal.forbidden("您的身份不能发起「%s」".formatted(flow.getName()));
    }

    /** @throws Refusal if there is a later version, or the trial it belongs to has ended */
    public static void insistOn(ProcessDefinitionEntity flow) {
        var latest = Context.getCommandContext()
                .getProcessDefinitionManager()
                .findLatestProcessDefinitionByKeyAndTenantId(flow.getKey(), flow.getTenantId());
        if (latest == null || !latest.getId().equals(flow.getId())) throw Refusal.conflict(OUTDATED);
        if (flow.getTenantId() != null && flow.isSuspended()) throw Refusal.conflict("试运行已结束，这一版已停用：" + OUTDATED);
    }

    private static boolean isOfATask(DirectFieldAccessor fields) {
        return fields.isReadableProperty("taskDefinitionKey") && fields.getPropertyValue("taskDefinitionKey") != null;
    }

    private static String definition(DirectFieldAccessor fields) {
        for (String field :
                new String[] {"processDefinitionId", "resourceId", "instantiationBuilder.processDefinitionId"})
            if (fields.isReadableProperty(field)) return (String) fields.getPropertyValue(field);
        return null;
    }
}
