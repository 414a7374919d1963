package huiqian.flow.trial;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.db.TenantCheck;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantManager;

/**
 * Shows trial flows to the group that may try them and to nobody else. A trial's tenant id is its group's id, so the groups a person is in are
 * the tenants they belong to. Only flows are fenced off, not their cases: those who decide need not be in the group, and {@code ReadingRule}
 * covers cases. Admins, the platform itself, and what runs without authorizations pass.
 */
public class TrialFence extends TenantManager {

    /** In place of the engine's own. */
    public static class Factory implements SessionFactory {

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
    boolean shows(ProcessDefinitionEntity flow) {
        return isAuthenticatedTenant(flow.getTenantId()) || waitsForThem(flow.getId());
    }

    /** A client that has a task looks its flow up by id. */
    private List<String> open(ProcessDefinitionQueryImpl query) {
        List<String> open = new ArrayList<>(groups());
        if (query.getIds() == null) return open;
        for (String id : query.getIds()) {
            ProcessDefinitionEntity named = getProcessDefinitionManager().findLatestProcessDefinitionById(id);
            if (named != null && named.getTenantId() != null && shows(named)) open.add(named.getTenantId());
        }
        return open;
    }

    private boolean waitsForThem(String flow) {
        String person = getCurrentAuthentication().getUserId();
        return Context.getCommandContext()
                .runWithoutAuthorization(() -> new TaskQueryImpl(
                                        Context.getProcessEngineConfiguration().getCommandExecutorTxRequired())
                                .processDefinitionId(flow)
                                .or()
                                .taskCandidateUser(person)
                                .taskAssignee(person)
                                .endOr()
                                .count()
                        > 0);
    }

    private List<String> groups() {
        Authentication person = getCurrentAuthentication();
        return person.getGroupIds() == null ? List.of() : person.getGroupIds();
    }
}
