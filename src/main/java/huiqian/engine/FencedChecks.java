package huiqian.engine;

import huiqian.shared.Refusal;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantManager;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** The engine's checks of authorizations; a trial that somebody may not try is to them as if it were not there. */
class FencedChecks extends AuthorizationCommandChecker {

    @Override
    public void checkReadProcessDefinition(ProcessDefinition flow) {
        insistOn(flow);
        super.checkReadProcessDefinition(flow);
    }

    @Override
    public void checkCreateProcessInstance(ProcessDefinition flow) {
        insistOn(flow);
        super.checkCreateProcessInstance(flow);
    }

    private static void insistOn(ProcessDefinition flow) {
        TenantManager tenants = Context.getCommandContext().getTenantManager();
        if (!((TrialFence) tenants).shows((ProcessDefinitionEntity) flow)) throw Refusal.unknown("没有这个流程");
    }
}
