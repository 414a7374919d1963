package huiqian.engine.step;

import huiqian.approval.Flows;
import huiqian.engine.doors.ActingAs;
import huiqian.engine.filing.VariableValues;
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

    EngineFlows(@Lazy RuntimeService runtime, ActingAs authority) {
        this.runtime = runtime;
        this.authority = authority;
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

    @Override
    public void end(String processInstance) {
        authority.of(null, () -> {
            runtime.deleteProcessInstanceIfExists(processInstance, "提前结束", false, true, true, false);
            return null;
        });
    }
}
