package huiqian.engine.identity;

import huiqian.approval.ledger.Ledger;
import huiqian.engine.NewDeployment;
import huiqian.engine.OnDeployment;
import huiqian.engine.doors.Caller;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The engine grants everyone needs to use Tasklist, and the right to start a flow for the groups its model names. What a person may see and
 * decide does not come from here.
 */
@Component
@Order(OnDeployment.GRANTED)
public class Grants implements OnDeployment {

    private final AuthorizationService authorizations;
    private final Starters starters;

    Grants(@Lazy AuthorizationService authorizations, Starters starters) {
        this.authorizations = authorizations;
        this.starters = starters;
    }

    public void establish() {
        for (Resources resource : Resources.values()) toGroup(Caller.ADMINS, resource, "*", Permissions.ALL);
        for (String group : Ledger.READERS_OF_ALL) if (!Caller.ADMINS.equals(group)) toRead(group);
        toEveryone(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        toEveryone(Resources.APPLICATION, "welcome", Permissions.ACCESS);
        toEveryone(Resources.PROCESS_DEFINITION, "*", ProcessDefinitionPermissions.READ);
        toEveryone(Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
    }

    /** Lists of everything, which name no case; a case that is named is opened by {@code ReadingRule}. */
    private void toRead(String group) {
        toGroup(
                group,
                Resources.PROCESS_DEFINITION,
                "*",
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_HISTORY);
    }

    /** Lets the groups that {@link Starters} tells start a newly deployed flow, and no others any more. */
    @Override
    public void after(NewDeployment deployment) {
        deployment.flows().forEach(flow -> settle(flow.getKey(), starters.once(flow)));
    }

    /** The same for a flow that was deployed before, after one of its trials was ended. */
    public void settle(String flow) {
        settle(flow, starters.of(flow));
    }

    private void settle(String flow, Set<String> groups) {
        authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.PROCESS_DEFINITION)
                .resourceId(flow)
                .list()
                .stream()
                .filter(grant -> grant.getGroupId() != null && !groups.contains(grant.getGroupId()))
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
        groups.forEach(group ->
                toGroup(group, Resources.PROCESS_DEFINITION, flow, ProcessDefinitionPermissions.CREATE_INSTANCE));
    }

    void toEveryone(Resource resource, String id, Permission permission) {
        boolean present = authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
        if (present) return;
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        grant.setUserId(Authorization.ANY);
        save(grant, resource, id, permission);
    }

    private void toGroup(String group, Resource resource, String id, Permission... permissions) {
        boolean present = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
        if (present) return;
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        save(grant, resource, id, permissions);
    }

    private void save(Authorization grant, Resource resource, String id, Permission... permissions) {
        grant.setResource(resource);
        grant.setResourceId(id);
        for (Permission permission : permissions) grant.addPermission(permission);
        authorizations.saveAuthorization(grant);
    }
}
