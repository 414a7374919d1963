package huiqian.engine;

import huiqian.shared.Refusal;
import java.util.Set;
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
import org.camunda.bpm.engine.impl.cmd.SetUserInfoCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteHistoricProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.removaltime.SetRemovalTimeToHistoricProcessInstancesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.batch.MigrateProcessInstanceBatchCmd;

/** What admins, too, may not do through the engine, with where it is done instead; everything else is theirs to administer. */
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
            SetRemovalTimeToHistoricProcessInstancesCmd.class);

    /** Without the page there is no word of it in the ledger. */
    private static final Set<Class<?>> MIGRATION =
            Set.of(MigrateProcessInstanceCmd.class, MigrateProcessInstanceBatchCmd.class);

    private Administration() {}

    static void permit(Command<?> command) {
        Class<?> kind = command.getClass();
        if (CaseCommands.ALL.contains(kind)) throw Refusal.forbidden("管理员不代替他人办理或改动申请：请由有权办理的人在任务列表中填写表单");
        if (MIGRATION.contains(kind)) throw Refusal.forbidden("迁移正在办理的申请要记入申请的办理过程：请到「流程」（/flows）办理");
        if (PEOPLE.contains(kind)) throw Refusal.forbidden("人员、职务、用户组与权限由人员名册决定，密码也在那里重置：请到「人员名册」（/people）办理");
        if (HISTORY.contains(kind)) throw Refusal.forbidden("办理历史按保存期限自动清理，不能另行删除");
    }
}
