package huiqian.flow.gate;

import huiqian.engine.reading.Expression;
import huiqian.flow.model.ModelFile;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Opinions: several people each do a step for themselves, and it goes on once all have. What belongs to a vote says nothing there. */
final class OpinionRules {

    private OpinionRules() {}

    static void check(ModelFile flow, GateContext house, Findings findings) {
        flow.all(UserTask.class).forEach(task -> {
            insistOnSomebodyAbove(task.getId(), task.getCamundaCandidateUsers(), findings);
            if (!(task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics each)) return;
            insistOnSomebodyAbove(task.getId(), each.getCamundaCollection(), findings);
            if (house.form(task.getCamundaFormRef()) != null && !DecisionRules.isDecision(task, house))
                check(task, each, findings);
        });
    }

    private static void check(UserTask task, MultiInstanceLoopCharacteristics each, Findings findings) {
        String id = task.getId();
        String one = each.getCamundaElementVariable();
        findings.require(
                task.getCamundaAssignee() != null,
                id,
                "多实例步骤各办各的，须交给集合中的那个人：assignee 请填元素变量，如 ${" + (one == null ? "adviser" : one)
                        + "}，并清空 candidateUsers，否则人人都会收到每一份");
        findings.require(
                each.getCompletionCondition() == null,
                id,
                "征求意见等每个人都写完才往下走，完成条件（Completion condition）请清空；不想一直等的，画一个中断的定时边界事件。要按表决结果结束的，表单须有结论（verdict）");
        findings.require(
                !Expression.calls(each.getCamundaCollection(), "votes.voters"),
                id,
                "${votes.voters(requestId)} 是表决的人，只能用在表决步骤（表单有 verdict）；征求意见请在集合（Collection）里填 ${members.decidersFor('presidium', applicant)} 等");
    }

    /** There is no level above the highest. */
    private static void insistOnSomebodyAbove(String id, String people, Findings findings) {
        boolean highest = Expression.calls(people, "members.decidersAbove")
                && Expression.literal(people, 0).filter("advisor"::equals).isPresent();
        findings.require(
                !highest,
                id,
                "指导老师之上没有上一级（只有系统管理员救急），${members.decidersAbove('advisor', applicant)} 没有意义，请改填 ${members.decidersFor('advisor', applicant)}");
    }
}
