package huiqian.engine.doors;

import java.util.Set;
import org.camunda.bpm.engine.impl.batch.RestartProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AddGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AddUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteExternalTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateAllMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteJobCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.ExtendLockOnExternalTaskCmd;
import org.camunda.bpm.engine.impl.cmd.FetchExternalTasksCmd;
import org.camunda.bpm.engine.impl.cmd.HandleExternalTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleExternalTaskFailureCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.LockExternalTaskCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceAsyncCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.PatchExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ProcessInstanceModificationBatchCmd;
import org.camunda.bpm.engine.impl.cmd.ProcessInstanceModificationCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.RestartProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetExternalTaskPriorityCmd;
import org.camunda.bpm.engine.impl.cmd.SetExternalTaskRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SetExternalTasksRetriesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.SetExternalTasksRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDescriptionCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDueDateCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskFollowUpDateCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskNameCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskOwnerCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskPriorityCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockExternalTaskCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.cmd.batch.CorrelateAllMessageBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.variables.SetVariablesToProcessInstancesBatchCmd;

/** What decides or changes a case other than through its form, and so is nobody's to do through the engine's API. */
final class CaseCommands {

    static final Set<Class<?>> ALL = Set.of(
            AddCommentCmd.class,
            AddGroupIdentityLinkCmd.class,
            AddUserIdentityLinkCmd.class,
            AssignTaskCmd.class,
            ClaimTaskCmd.class,
            CompleteExternalTaskCmd.class,
            CompleteTaskCmd.class,
            CorrelateAllMessageBatchCmd.class,
            CorrelateAllMessageCmd.class,
            CorrelateMessageCmd.class,
            CreateAttachmentCmd.class,
            CreateIncidentCmd.class,
            CreateTaskCmd.class,
            DelegateTaskCmd.class,
            DeleteAttachmentCmd.class,
            DeleteGroupIdentityLinkCmd.class,
            DeleteJobCmd.class,
            DeleteJobsCmd.class,
            DeleteProcessInstanceCommentCmd.class,
            DeleteTaskCmd.class,
            DeleteTaskCommentCmd.class,
            DeleteUserIdentityLinkCmd.class,
            EvaluateStartConditionCmd.class,
            ExtendLockOnExternalTaskCmd.class,
            FetchExternalTasksCmd.class,
            HandleExternalTaskBpmnErrorCmd.class,
            HandleExternalTaskFailureCmd.class,
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class,
            LockExternalTaskCmd.class,
            MessageEventReceivedCmd.class,
            ModifyProcessInstanceAsyncCmd.class,
            ModifyProcessInstanceCmd.class,
            PatchExecutionVariablesCmd.class,
            PatchTaskVariablesCmd.class,
            ProcessInstanceModificationBatchCmd.class,
            ProcessInstanceModificationCmd.class,
            RemoveExecutionVariablesCmd.class,
            RemoveTaskVariablesCmd.class,
            ResolveTaskCmd.class,
            RestartProcessInstancesBatchCmd.class,
            RestartProcessInstancesCmd.class,
            SaveAttachmentCmd.class,
            SaveTaskCmd.class,
            SetExecutionVariablesCmd.class,
            SetExternalTaskPriorityCmd.class,
            SetExternalTaskRetriesCmd.class,
            SetExternalTasksRetriesBatchCmd.class,
            SetExternalTasksRetriesCmd.class,
            SetTaskDescriptionCmd.class,
            SetTaskDueDateCmd.class,
            SetTaskFollowUpDateCmd.class,
            SetTaskNameCmd.class,
            SetTaskOwnerCmd.class,
            SetTaskPriorityCmd.class,
            SetTaskVariablesCmd.class,
            SetVariablesToProcessInstancesBatchCmd.class,
            SignalCmd.class,
            SignalEventReceivedCmd.class,
            StartProcessInstanceAtActivitiesCmd.class,
            SubmitTaskFormCmd.class,
            UnlockExternalTaskCmd.class,
            UpdateCommentCmd.class);

    private CaseCommands() {}
}
