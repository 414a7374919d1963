package huiqian.engine.doors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The instance of a request filed before, as the answer to a second click; it may have ended since, but answers as it did the first time. */
record SecondClick(HistoricProcessInstance filed) implements ProcessInstanceWithVariables {

    static SecondClick on(String processInstance, HistoryService history, IdentityService identity) {
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return new SecondClick(history.createHistoricProcessInstanceQuery()
                    .processInstanceId(processInstance)
                    .singleResult());
        } finally {
            identity.setAuthentication(person);
        }
    }

    @Override
    public VariableMap getVariables() {
        return Variables.createVariables();
    }

    @Override
    public String getId() {
        return filed.getId();
    }

    @Override
    public String getProcessInstanceId() {
        return filed.getId();
    }

    @Override
    public String getRootProcessInstanceId() {
        return filed.getRootProcessInstanceId();
    }

    @Override
    public String getBusinessKey() {
        return filed.getBusinessKey();
    }

    @Override
    public String getProcessDefinitionId() {
        return filed.getProcessDefinitionId();
    }

    @Override
    public String getProcessDefinitionKey() {
        return filed.getProcessDefinitionKey();
    }

    @Override
    public String getCaseInstanceId() {
        return null;
    }

    @Override
    public String getTenantId() {
        return null;
    }

    @Override
    public boolean isEnded() {
        return false;
    }

    @Override
    public boolean isSuspended() {
        return false;
    }
}
