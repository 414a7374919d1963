package huiqian.flow.gate;

import static huiqian.flow.model.ModelFile.camunda;

import huiqian.engine.reading.Expression;
import huiqian.engine.reading.StepRole;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Words;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Steps are user tasks with forms or service tasks with an expression; nothing else runs in a flow. */
final class TaskRules {

    private TaskRules() {}

    static void check(ModelFile flow, GateContext house, Findings findings) {
        flow.all(ServiceTask.class).forEach(task -> checkServiceTask(task, house, findings));
        flow.formSteps().forEach(step -> checkForm(flow, step, house, findings));
        flow.all(UserTask.class).forEach(task -> checkUserTask(task, house, findings));
        flow.all(MultiInstanceLoopCharacteristics.class).forEach(loop -> checkElementVariable(loop, house, findings));
        flow.all(Activity.class).stream()
                .filter(activity -> !(activity instanceof UserTask) && activity.getLoopCharacteristics() != null)
                .forEach(activity -> findings.add(activity.getId(), "只有用户任务可以设为多实例，请取消"));
        flow.all(SubProcess.class).stream()
                .filter(process -> !process.triggeredByEvent())
                .forEach(process -> findings.add(process.getId(), "只能使用事件子流程，请把其中的步骤直接画在流程里"));
    }

    private static void checkElementVariable(
            MultiInstanceLoopCharacteristics loop, GateContext house, Findings findings) {
        String variable = loop.getCamundaElementVariable();
        findings.require(
                variable != null && house.leavesFree(variable),
                loop.getParentElement().getAttributeValue("id"),
                "多实例的元素变量（Element variable）须另起小驼峰英文名，如 voter，不能与平台变量或词汇同名");
    }

    private static void checkServiceTask(ServiceTask task, GateContext house, Findings findings) {
        // With something around it, it is told with the other expressions what is wrong.
        String said = task.getCamundaExpression() == null ? null : Surroundings.inside(task.getCamundaExpression());
        boolean acts = Expression.call(said)
                .flatMap(call -> house.words().word(call.bean(), call.word()))
                .map(word -> word.getReturnType() == void.class)
                .orElse(Expression.call(said).isPresent());
        findings.require(acts, task.getId(), "服务任务须调用词汇中的一个动作，如 ${leaves.enter(requestId)}，不能只是提问或引用");
    }

    private static void checkForm(ModelFile flow, BaseElement step, GateContext house, Findings findings) {
        String form = camunda(step, "formRef");
        if (form == null) findings.add(step.getId(), "请选择表单类型「Camunda Forms」并填写 formRef");
        else checkForm(form, flow, step, house, findings);
    }

    private static void checkForm(String form, ModelFile flow, BaseElement step, GateContext house, Findings findings) {
        findings.require(
                house.form(form) != null,
                step.getId(),
                "部署中没有表单「" + form + "」，请把 " + form + ".form 和流程一起部署，或改正 formRef");
        findings.require(
                "deployment".equals(camunda(step, "formRefBinding")),
                step.getId(),
                "表单绑定方式（formRefBinding）请设为 deployment");
        String prefix = flow.process().getId() + "-";
        findings.require(form.startsWith(prefix), step.getId(), "表单「" + form + "」属于别的流程，请使用 ID 以「" + prefix + "」开头的表单");
    }

    private static void checkUserTask(UserTask task, GateContext house, Findings findings) {
        String id = task.getId();
        findings.require(
                Words.isCitation(ModelFile.documentation(task)),
                id,
                "请在说明（Documentation）开头写明依据的制度和条款，如「《学生会管理制度》第5条：……」");
        findings.require(
                (task.getCamundaAssignee() == null) != (task.getCamundaCandidateUsers() == null),
                id,
                "请写明由谁办理：candidateUsers 填 ${members.decidersFor('minister', applicant)}，或 assignee 填 ${applicant}，二者选一");
        if (task.getCamundaCandidateGroups() != null) checkGroups(task, house, findings);
        if (task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop)
            checkEach(task, loop, findings);
        else checkPerson(task, findings);
        if (task.getCamundaCandidateUsers() != null) checkPeople(task, findings);
    }

    private static void checkGroups(UserTask task, GateContext house, Findings findings) {
        for (String group : task.getCamundaCandidateGroups().split(",", -1)) {
            findings.require(
                    house.groups().contains(group.trim()),
                    task.getId(),
                    "没有用户组「" + group.trim() + "」，可用的有：" + Words.listed(new TreeSet<>(house.groups())));
        }
        findings.add(
                task.getId(),
                "不能按用户组（candidateGroups）分配，请改用 candidateUsers=\"${members.decidersFor('职务', applicant)}\"");
    }

    private static void checkPerson(UserTask task, Findings findings) {
        String assignee = task.getCamundaAssignee();
        findings.require(
                assignee == null || Expression.isVariable(assignee, "applicant"),
                task.getId(),
                "不能指定某个人办理，assignee 只能填 ${applicant}（申请人）");
    }

    /** Whoever fills in a form must not fill in who handles it. */
    private static void checkEach(UserTask task, MultiInstanceLoopCharacteristics loop, Findings findings) {
        String one = loop.getCamundaElementVariable();
        findings.require(
                task.getCamundaAssignee() == null
                        || one != null && Expression.isVariable(task.getCamundaAssignee(), one),
                task.getId(),
                "多实例步骤由集合（Collection）中的每个人各办一份，assignee 只能填它的元素变量，如 ${" + (one == null ? "voter" : one) + "}");
        findings.require(
                loop.getLoopCardinality() == null, task.getId(), "多实例不能按次数（Loop cardinality），请改填集合（Collection）");
        findings.require(
                loop.getCamundaCollection() != null,
                task.getId(),
                "多实例须填集合（Collection），如 ${members.decidersFor('secretariat', applicant)}");
    }

    private static void checkPeople(UserTask task, Findings findings) {
        String candidates = task.getCamundaCandidateUsers();
        boolean named = StepRole.in(candidates).isPresent() || Expression.calls(candidates, "members.decidersAbove");
        findings.require(
                named,
                task.getId(),
                "candidateUsers 不能写姓名或账号，请按职务填写，如 ${members.decidersFor('secretariat', applicant)}");
    }
}
