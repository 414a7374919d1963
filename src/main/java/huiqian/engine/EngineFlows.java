package huiqian.engine;

import huiqian.approval.Flows;
import huiqian.member.Roster;
import huiqian.shared.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineFlows implements Flows {

    private static final String WITHDRAWN = "requestWithdrawn";

    private final RuntimeService runtime;
    private final IdentityService identity;
    private final Roster roster;

    EngineFlows(@Lazy RuntimeService runtime, @Lazy IdentityService identity, Roster roster) {
        this.runtime = runtime;
        this.identity = identity;
        this.roster = roster;
    }

    @Override
    public String start(String flow, String applicant, Map<String, Object> data) {
        Map<String, Object> typed = new HashMap<>();
        data.forEach((key, value) -> typed.put(key, PostedValues.typed(value)));
        return as(applicant, () -> runtime.createProcessInstanceByKey(flow)
                .processDefinitionWithoutTenantId()
                .setVariables(typed)
                .execute()
                .getBusinessKey());
    }

    @Override
    public void withdraw(String processInstance) {
        as(null, () -> {
            Execution waiting = runtime.createExecutionQuery()
                    .processInstanceId(processInstance)
                    .messageEventSubscriptionName(WITHDRAWN)
                    .singleResult();
            runtime.messageEventReceived(WITHDRAWN, waiting.getId());
            return null;
        });
    }

    private <T> T as(String person, Supplier<T> doing) {
        var before = identity.getCurrentAuthentication();
        if (person == null) identity.clearAuthentication();
        else identity.setAuthentication(person, new ArrayList<>(roster.groupsOf(person)));
        try {
            return doing.get();
        } catch (Doors.Refused refused) {
            throw refused.refusal();
        } catch (RuntimeException failure) {
            Refusal refusal = Collision.refusal(failure);
            throw refusal == null ? failure : refusal;
        } finally {
            identity.setAuthentication(before);
        }
    }
}
