package huiqian.engine.filing;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.engine.Platform;
import huiqian.engine.doors.Caller;
import huiqian.shared.Refusal;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
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
    private final Platform platform;

    GuardedTasks(Completion completion, Steps steps, Platform platform) {
        this.completion = completion;
        this.steps = steps;
        this.platform = platform;
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        accept(taskId, variables);
    }

    private Map<String, Object> accept(String taskId, Map<String, Object> variables) {
        return platform.runForCaller(() -> completion.complete(taskId, variables, this::pass));
    }

    private void pass(String taskId, Map<String, Object> variables) {
        platform.run(() -> super.complete(taskId, variables));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserialize) {
        Map<String, Object> typed = new HashMap<>();
        accept(taskId, variables).forEach((key, value) -> typed.put(key, VariableValues.typed(value)));
        return Variables.fromMap(typed);
    }

    @Override
    public void claim(String taskId, String userId) {
        platform.runForCaller(() -> {
            insistOnSelf(userId);
            OpenStep step = steps.claim(taskId, userId);
            platform.run(() -> super.claim(taskId, userId));
            return step;
        });
    }

    /** Also how a client gives a claimed task back, by naming nobody. */
    @Override
    public void setAssignee(String taskId, String userId) {
        platform.runForCaller(() -> {
            if (userId != null) insistOnSelf(userId);
            OpenStep step = steps.claim(taskId, Caller.signedIn().person());
            if (step.getDeciders().size() == 1 && userId == null)
                throw Refusal.conflict("「%s」只由您一人办理，不能取消认领".formatted(step.getStep()));
            assign(taskId, userId);
            return step;
        });
    }

    private static void insistOnSelf(String userId) {
        if (!Caller.signedIn().person().equals(userId)) throw Refusal.forbidden("只能为自己认领任务");
    }

    /** Gives a task to somebody, or to nobody, on the platform's own account. */
    public void assign(String taskId, String person) {
        platform.run(() -> super.setAssignee(taskId, person));
    }
}
