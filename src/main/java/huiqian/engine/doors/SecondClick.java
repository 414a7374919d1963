package huiqian.engine.doors;

import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessInstanceWithVariablesImpl;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.camunda.bpm.engine.variable.Variables;

/** The instance of a request filed before, as the answer to a second click; it may have ended since. */
final class SecondClick {

    private SecondClick() {}

    static ProcessInstanceWithVariables of(ProcessEngineConfigurationImpl engine, String processInstance) {
        var identity = engine.getIdentityService();
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            HistoricProcessInstance filed = engine.getHistoryService()
                    .createHistoricProcessInstanceQuery()
                    .processInstanceId(processInstance)
                    .singleResult();
            return new ProcessInstanceWithVariablesImpl(entity(filed), Variables.createVariables());
        } finally {
            identity.setAuthentication(person);
        }
    }

    private static ExecutionEntity entity(HistoricProcessInstance filed) {
        ExecutionEntity instance = new ExecutionEntity();
        instance.setId(filed.getId());
        instance.setProcessInstanceId(filed.getId());
        instance.setRootProcessInstanceId(filed.getRootProcessInstanceId());
        instance.setBusinessKey(filed.getBusinessKey());
        instance.setProcessDefinitionId(filed.getProcessDefinitionId());
        instance.setProcessDefinitionKey(filed.getProcessDefinitionKey());
        return instance;
    }
}
