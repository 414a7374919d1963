package huiqian.engine.filing;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.engine.doors.Caller;
import huiqian.engine.doors.Permitted;
import huiqian.shared.Refusal;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** The engine's task service with the guard in front: the right to claim and to complete comes from the inbox, not from engine grants. */
@Component
@Fallback // elsewhere the engine's own bean, which is this very object once the engine is up
public class GuardedTasks extends TaskServiceImpl {

    private final Completion completion;
    private final Steps steps;

    GuardedTasks(Completion completion, Steps steps) {
        this.completion = completion;
        this.steps = steps;
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        commandExecutor.execute(new Permitted<>(context -> completion.complete(context, taskId, variables)));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserialize) {
        Map<String, Object> accepted =
                commandExecutor.execute(new Permitted<>(context -> completion.complete(context, taskId, variables)));
        Map<String, Object> typed = new HashMap<>();
        accepted.forEach((key, value) -> typed.put(key, PostedValues.typed(value)));
        return Variables.fromMap(typed);
    }

    @Override
    public void claim(String taskId, String userId) {
        commandExecutor.execute(new Permitted<>(context -> {
            insistOnSelf(userId);
            steps.claim(taskId, userId);
            return context.runWithoutAuthorization(new ClaimTaskCmd(taskId, userId));
        }));
    }

    /** Also how a client gives a claimed task back, by naming nobody. */
    @Override
    public void setAssignee(String taskId, String userId) {
        commandExecutor.execute(new Permitted<>(context -> {
            if (userId != null) insistOnSelf(userId);
            OpenStep step = steps.claim(taskId, Caller.signedIn().person());
            if (step.getDeciders().size() == 1 && userId == null)
                throw Refusal.conflict("「%s」只由您一人办理，不能取消认领".formatted(step.getStep()));
            return context.runWithoutAuthorization(new AssignTaskCmd(taskId, userId));
        }));
    }

    private static void insistOnSelf(String userId) {
        if (!Caller.signedIn().person().equals(userId)) throw Refusal.forbidden("只能为自己认领任务");
    }

    /** For the platform's own doings, without anybody's authority. */
    public <T> T asPlatform(Command<T> command) {
        return commandExecutor.execute(
                new Permitted<>((CommandContext context) -> context.runWithoutAuthorization(command)));
    }
}
