package huiqian.engine.inside;

import huiqian.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.db.TenantCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantManager;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * Shows trial flows to the group that may try them and to nobody else. A trial's tenant id is its group's id, so the groups a person is in are
 * the tenants they belong to. Only flows are fenced off, not their cases: those who decide need not be in the group, and {@code ReadingRule}
 * covers cases. Admins, the platform itself, and what runs without authorizations pass.
 */
class TrialFence extends TenantManager {

    /** In place of the engine's own. */
    static class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return TenantManager.class;
        }

        @Override
        public Session openSession() {
            return new TrialFence();
        }
    }

    @Override
    public boolean isTenantCheckEnabled() {
        return Context.getCommandContext().isAuthorizationCheckEnabled() && super.isTenantCheckEnabled();
    }

    @Override
    public ListQueryParameterObject configureQuery(ListQueryParameterObject query) {
        boolean fenced = query instanceof ProcessDefinitionQueryImpl && isTenantCheckEnabled();
        TenantCheck check = query.getTenantCheck();
        check.setTenantCheckEnabled(fenced);
        check.setAuthTenantIds(fenced ? open((ProcessDefinitionQueryImpl) query) : null);
        return query;
    }

    @Override
    public void configureTenantCheck(TenantCheck check) {
        check.setTenantCheckEnabled(false);
        check.setAuthTenantIds(null);
    }

    @Override
    public boolean isAuthenticatedTenant(String tenant) {
        return tenant == null || !isTenantCheckEnabled() || groups().contains(tenant);
    }

    /** Whether the person who asks may know of a flow: one in force, one that their group tries, or one whose case waits for them. */
    private boolean shows(ProcessDefinition flow) {
        return isAuthenticatedTenant(flow.getTenantId()) || waitsForThem(flow.getId());
    }

    /** A client that has a task looks its flow up by id. */
    private List<String> open(ProcessDefinitionQueryImpl query) {
        List<String> open = new ArrayList<>(groups());
        if (query.getIds() == null) return open;
        for (String id : query.getIds()) {
            ProcessDefinition named = getProcessDefinitionManager().findLatestProcessDefinitionById(id);
            if (named != null && named.getTenantId() != null && shows(named)) open.add(named.getTenantId());
        }
        return open;
    }

    private boolean waitsForThem(String flow) {
        String person = getCurrentAuthentication().getUserId();
        var command = Context.getCommandContext();
        return command.runWithoutAuthorization(() -> command.getProcessEngineConfiguration()
                        .getTaskService()
                        .createTaskQuery()
                        .processDefinitionId(flow)
                        .or()
                        .taskCandidateUser(person)
                        .taskAssignee(person)
                        .endOr()
                        .count()
                > 0);
    }

    private List<String> groups() {
        List<String> groups = getCurrentAuthentication().getGroupIds();
        return groups == null ? List.of() : groups;
    }

    /**
     * The engine's checks of authorizations; a trial that somebody may not try is to them as if it were not there, and no case becomes a trial
     * or ceases to be one.
     */
    static class Checks extends AuthorizationCommandChecker {

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
            if (!((TrialFence) tenants).shows(flow)) throw Refusal.unknown("没有这个流程");
        }
    }
}
