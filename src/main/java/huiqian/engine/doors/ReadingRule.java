package huiqian.engine.doors;

import huiqian.approval.ledger.Ledger;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.EventSubscriptionQueryImpl;
import org.camunda.bpm.engine.impl.ExecutionQueryImpl;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.HistoricActivityInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricDetailQueryImpl;
import org.camunda.bpm.engine.impl.HistoricIdentityLinkLogQueryImpl;
import org.camunda.bpm.engine.impl.HistoricIncidentQueryImpl;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricVariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.IncidentQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.UserOperationLogQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.cmd.GetActivityInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariableTypedCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetRenderedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmdTyped;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.stereotype.Component;

/**
 * Whoever may read a case by the ledger's rule may read it through the engine too: a reading that names such a case, and so can show nothing
 * else, runs without the engine's own authorizations. All other readings stay under them and show members nothing.
 */
@Component
class ReadingRule {

    /** What the engine hands out unasked to whoever knows an id. */
    private static final Set<Class<?>> UNGUARDED = Set.of(
            GetProcessInstanceAttachmentsCmd.class,
            GetProcessInstanceCommentsCmd.class,
            GetTaskAttachmentCmd.class,
            GetTaskAttachmentContentCmd.class,
            GetTaskAttachmentsCmd.class,
            GetTaskCommentCmd.class,
            GetTaskCommentsCmd.class);

    /** Commands about one case, and queries whose criteria, met all together, can be about one. */
    private static final Set<Class<?>> OF_A_CASE = Set.of(
            EventSubscriptionQueryImpl.class,
            ExecutionQueryImpl.class,
            GetActivityInstanceCmd.class,
            GetDeployedTaskFormCmd.class,
            GetExecutionVariableCmd.class,
            GetExecutionVariableTypedCmd.class,
            GetExecutionVariablesCmd.class,
            GetIdentityLinksForTaskCmd.class,
            GetRenderedTaskFormCmd.class,
            GetTaskFormCmd.class,
            GetTaskFormVariablesCmd.class,
            GetTaskVariableCmd.class,
            GetTaskVariableCmdTyped.class,
            GetTaskVariablesCmd.class,
            HistoricActivityInstanceQueryImpl.class,
            HistoricDetailQueryImpl.class,
            HistoricIdentityLinkLogQueryImpl.class,
            HistoricIncidentQueryImpl.class,
            HistoricProcessInstanceQueryImpl.class,
            HistoricTaskInstanceQueryImpl.class,
            HistoricVariableInstanceQueryImpl.class,
            IncidentQueryImpl.class,
            ProcessInstanceQueryImpl.class,
            TaskQueryImpl.class,
            UserOperationLogQueryImpl.class,
            VariableInstanceQueryImpl.class);

    private final CaseLookup cases;
    private final Ledger ledger;

    ReadingRule(CaseLookup cases, Ledger ledger) {
        this.cases = cases;
        this.ledger = ledger;
    }

    /** The command as the person may run it. */
    <T> Command<T> apply(Command<T> command, String person, CommandExecutor engine) {
        boolean unguarded = UNGUARDED.contains(command.getClass());
        if (!unguarded && !OF_A_CASE.contains(command.getClass())) return command;
        List<String> numbers = engine.execute(context -> cases.in(context, command));
        if (numbers.stream().anyMatch(number -> ledger.mayRead(number, person))) return open(command);
        if (unguarded) throw CommandGuard.shut();
        return command;
    }

    private static <T> Command<T> open(Command<T> command) {
        return (CommandContext context) -> context.runWithoutAuthorization(command);
    }
}
