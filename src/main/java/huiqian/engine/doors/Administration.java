package huiqian.engine.doors;

import huiqian.shared.Refusal;
import java.util.Set;
import org.camunda.bpm.engine.impl.SetJobsRetriesByProcessBatchCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAuthorizationCommand;
import org.camunda.bpm.engine.impl.cmd.CreateGroupCmd;
import org.camunda.bpm.engine.impl.cmd.CreateMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantGroupMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantUserMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricTaskInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricVariableInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricVariableInstancesByProcessInstanceIdCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTenantCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTenantGroupMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTenantUserMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserInfoCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserOperationLogEntryCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveGroupCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTenantCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobDefinitionPriorityCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobsRetriesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserInfoCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendBatchCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendJobDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateDecisionDefinitionHistoryTimeToLiveCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateProcessDefinitionHistoryTimeToLiveCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateProcessInstancesSuspendStateBatchCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateProcessInstancesSuspendStateCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteHistoricProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.removaltime.SetRemovalTimeToHistoricBatchesCmd;
import org.camunda.bpm.engine.impl.cmd.batch.removaltime.SetRemovalTimeToHistoricDecisionInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.batch.removaltime.SetRemovalTimeToHistoricProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmmn.cmd.UpdateCaseDefinitionHistoryTimeToLiveCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.batch.MigrateProcessInstanceBatchCmd;
import org.springframework.beans.DirectFieldAccessor;

/** What admins, too, may not do through the engine, with where it is done instead, and that they may do nothing that is not listed anywhere. */
final class Administration {

    private static final Set<Class<?>> PEOPLE = Set.of(
            CreateAuthorizationCommand.class,
            CreateGroupCmd.class,
            CreateMembershipCmd.class,
            CreateTenantCmd.class,
            CreateTenantGroupMembershipCmd.class,
            CreateTenantUserMembershipCmd.class,
            CreateUserCmd.class,
            DeleteAuthorizationCmd.class,
            DeleteGroupCmd.class,
            DeleteMembershipCmd.class,
            DeleteTenantCmd.class,
            DeleteTenantGroupMembershipCmd.class,
            DeleteTenantUserMembershipCmd.class,
            DeleteUserCmd.class,
            DeleteUserInfoCmd.class,
            DeleteUserPictureCmd.class,
            SaveAuthorizationCmd.class,
            SaveGroupCmd.class,
            SaveTenantCmd.class,
            SaveUserCmd.class,
            SetUserInfoCmd.class,
            SetUserPictureCmd.class);

    private static final Set<Class<?>> HISTORY = Set.of(
            DeleteHistoricProcessInstancesBatchCmd.class,
            DeleteHistoricProcessInstancesCmd.class,
            DeleteHistoricTaskInstanceCmd.class,
            DeleteHistoricVariableInstanceCmd.class,
            DeleteHistoricVariableInstancesByProcessInstanceIdCmd.class,
            DeleteUserOperationLogEntryCmd.class,
            SetRemovalTimeToHistoricBatchesCmd.class,
            SetRemovalTimeToHistoricDecisionInstancesCmd.class,
            SetRemovalTimeToHistoricProcessInstancesCmd.class,
            UpdateCaseDefinitionHistoryTimeToLiveCmd.class,
            UpdateDecisionDefinitionHistoryTimeToLiveCmd.class,
            UpdateProcessDefinitionHistoryTimeToLiveCmd.class);

    /** Many at once cannot be looked at one by one. */
    private static final Set<Class<?>> TIME = Set.of(
            SetJobDefinitionPriorityCmd.class,
            SetJobsRetriesBatchCmd.class,
            SetJobsRetriesByProcessBatchCmd.class,
            SuspendBatchCmd.class,
            SuspendJobDefinitionCmd.class,
            SuspendProcessInstanceCmd.class,
            UpdateProcessInstancesSuspendStateBatchCmd.class);

    /** Without the page there is no word of it in the ledger. */
    private static final Set<Class<?>> MIGRATION =
            Set.of(MigrateProcessInstanceCmd.class, MigrateProcessInstanceBatchCmd.class);

    private Administration() {}

    static void permit(Command<?> command) {
        Class<?> kind = command.getClass();
        if (CaseCommands.ALL.contains(kind)) throw Refusal.forbidden("管理员不代替他人办理或改动申请：请由有权办理的人在任务列表中填写表单");
        if (MIGRATION.contains(kind)) throw Refusal.forbidden("迁移正在办理的申请要记入申请的办理过程：请到「流程」（/flows）办理");
        if (PEOPLE.contains(kind)) throw Refusal.forbidden("人员、职务、用户组与权限由人员名册决定，密码也在那里重置：请到「人员名册」（/people）办理");
        if (HISTORY.contains(kind)) throw Refusal.forbidden("办理历史按流程模型规定的期限保存，到期自动清理，不能另行删除或改变期限");
        if (TIME.contains(kind) || stopsCases(command)) throw ofTime();
        if (!isKnown(command)) throw CommandGuard.shut();
    }

    static Refusal ofTime() {
        return Refusal.forbidden("在办的申请和它们的期限不能提前、推迟或暂停；只有失败的后台任务可以逐个重试，也可到「故障」（/incidents）办理");
    }

    /** The flow itself may be suspended, its running cases may not. */
    private static boolean stopsCases(Command<?> command) {
        DirectFieldAccessor fields = new DirectFieldAccessor(command);
        if (command instanceof UpdateProcessInstancesSuspendStateCmd) return is(fields, "suspending");
        return command instanceof SuspendProcessDefinitionCmd
                && (is(fields, "includeSubResources") || fields.getPropertyValue("executionDate") != null);
    }

    private static boolean is(DirectFieldAccessor fields, String field) {
        return Boolean.TRUE.equals(fields.getPropertyValue(field));
    }

    /** A command of the engine that nobody thought of is nobody's to give. */
    private static boolean isKnown(Command<?> command) {
        Class<?> kind = command.getClass();
        return !kind.getName().startsWith("org.camunda.bpm.engine.")
                || AllowedCommands.permit(command)
                || Upkeep.covers(kind)
                || Toolbox.holds(kind);
    }
}
