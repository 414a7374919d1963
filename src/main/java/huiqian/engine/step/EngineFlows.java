package huiqian.engine.step;

import huiqian.approval.Flows;
import huiqian.engine.EngineRows;
import huiqian.engine.Platform;
import huiqian.engine.doors.ActingAs;
import huiqian.engine.filing.VariableValues;
import huiqian.engine.reading.DrawnFlow;
import huiqian.shared.Period;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineFlows implements Flows {

    private static final String WITHDRAWN = "requestWithdrawn";

    private final RuntimeService runtime;
    private final ActingAs authority;
    private final Platform platform;

    EngineFlows(@Lazy RuntimeService runtime, ActingAs authority, Platform platform) {
        this.runtime = runtime;
        this.authority = authority;
        this.platform = platform;
    }

    @Override
    public String start(String flow, String applicant, Map<String, Object> data) {
        Map<String, Object> typed = new HashMap<>();
        data.forEach((key, value) -> typed.put(key, VariableValues.typed(value)));
        return authority.of(applicant, () -> runtime.createProcessInstanceByKey(flow)
                .processDefinitionWithoutTenantId()
                .setVariables(typed)
                .execute()
                .getBusinessKey());
    }

    @Override
    public void withdraw(String processInstance) {
        authority.of(null, () -> {
            Execution waiting = runtime.createExecutionQuery()
                    .processInstanceId(processInstance)
                    .messageEventSubscriptionName(WITHDRAWN)
                    .singleResult();
            runtime.messageEventReceived(WITHDRAWN, waiting.getId());
            return null;
        });
    }

    /** What comes to wait for the end later on finds it in the variable; what waits already has taken its time from there. */
    @Override
    public boolean endAt(String processInstance, LocalDateTime end) {
        return platform.run(() -> EngineRows.execution(processInstance)
                .map(running -> {
                    running.setVariable(Period.END, end.toString());
                    DrawnFlow drawn = DrawnFlow.of(EngineRows.parsed(running.getProcessDefinitionId()));
                    return EngineRows.hurryTimers(processInstance, drawn::waitsForEnd);
                })
                .orElse(false));
    }

    @Override
    public void end(String processInstance) {
        authority.of(null, () -> {
            runtime.deleteProcessInstanceIfExists(processInstance, "提前结束", false, true, true, false);
            return null;
        });
    }
}
