package huiqian.engine.doors;

import huiqian.approval.ledger.Ledger;
import huiqian.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cmd.AbstractDeleteProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractDeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByIdsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByKeyCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteProcessInstanceBatchCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.stereotype.Component;

/**
 * Keeps admins from cancelling a flow whose request has no outcome yet: without its flow the request would wait for ever, and what it holds
 * (a room, an asset) with it.
 */
@Component
class Cancellation {

    private static final List<String> CASCADES = List.of("cascade", "cascadeToInstances", "cascadeToHistory");
    private static final Set<Class<?>> OF_DEFINITIONS =
            Set.of(DeleteProcessDefinitionsByIdsCmd.class, DeleteProcessDefinitionsByKeyCmd.class);

    private final CaseLookup cases;
    private final Ledger ledger;

    Cancellation(CaseLookup cases, Ledger ledger) {
        this.cases = cases;
        this.ledger = ledger;
    }

    void permit(Command<?> command, CommandExecutor engine) {
        if (command instanceof AbstractDeleteProcessInstanceCmd)
            engine.execute(context -> insistOnOutcome(context, command));
        if (command instanceof DeleteProcessInstanceBatchCmd)
            throw Refusal.forbidden("流程不能成批取消：请逐个取消，平台会逐个查看其申请是否已有结果");
        boolean deletion = command instanceof DeleteDeploymentCmd
                || command instanceof AbstractDeleteProcessDefinitionCmd
                || OF_DEFINITIONS.contains(command.getClass());
        if (deletion && cascades(new DirectFieldAccessor(command)))
            throw Refusal.forbidden("删除流程不能连同其实例与历史一起删除，那会抹去申请的办理过程");
    }

    private Void insistOnOutcome(CommandContext context, Command<?> command) {
        DirectFieldAccessor fields = new DirectFieldAccessor(command);
        Stream.of("processInstanceId", "processInstanceIds")
                .filter(fields::isReadableProperty)
                .map(fields::getPropertyValue)
                .flatMap(named -> named instanceof Collection<?> several ? several.stream() : Stream.ofNullable(named))
                .flatMap(instance -> cases.byInstance(context, (String) instance).stream())
                .filter(number -> ledger.get(number).getStatus().isOpen())
                .findFirst()
                .ifPresent(number -> {
                    throw Refusal.conflict("申请 %s 尚无结果，取消流程会使它永远悬而未决：请由申请人撤回，或排除故障后让它继续".formatted(number));
                });
        return null;
    }

    private static boolean cascades(DirectFieldAccessor fields) {
        return CASCADES.stream()
                .filter(fields::isReadableProperty)
                .anyMatch(field -> Boolean.TRUE.equals(fields.getPropertyValue(field)));
    }
}
