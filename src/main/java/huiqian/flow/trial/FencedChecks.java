package huiqian.flow.trial;

import huiqian.shared.Refusal;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantManager;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** The engine's checks of authorizations; a trial that somebody may not try is to them as if it were not there, and no
 * case becomes a trial or ceases to be one. */
public class FencedChecks extends AuthorizationCommandChecker {

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

    @Override
    public void checkCreateMigrationPlan(ProcessDefinition from, ProcessDefinition to) {
        insistOnOneLine(from.getTenantId(), to.getTenantId());
        super.checkCreateMigrationPlan(from, to);
    }

    @Override
    public void checkMigrateProcessInstance(ExecutionEntity instance, ProcessDefinition to) {
        insistOnOneLine(instance.getTenantId(), to.getTenantId());
        super.checkMigrateProcessInstance(instance, to);
    }

    /** A case in earnest must not lose its effects on the way, nor a trial get any. */
    private static void insistOnOneLine(String from, String to) {
        if (!Objects.equals(from, to)) throw Refusal.invalid("试运行的申请和正式的申请不能互相迁移");
    }

    private static void insistOn(ProcessDefinition flow) {
        TenantManager tenants = Context.getCommandContext().getTenantManager();
        if (!((TrialFence) tenants).shows((ProcessDefinitionEntity) flow)) throw Refusal.unknown("没有这个流程");
    }
}
