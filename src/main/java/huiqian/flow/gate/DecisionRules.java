package huiqian.flow.gate;

import huiqian.engine.reading.Expression;
import huiqian.engine.reading.StepRole;
import huiqian.flow.gate.forms.NoRules;
import huiqian.flow.gate.forms.VerdictRules;
import huiqian.flow.gate.forms.VerdictRules.Question;
import huiqian.flow.gate.forms.ViewRules;
import huiqian.flow.gate.policy.BallotRules;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Paths;
import huiqian.flow.model.Words;
import huiqian.shared.Phrase;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Decision steps and revise steps: their forms and who answers them. */
public final class DecisionRules {

    private final ModelFile flow;
    private final GateContext house;
    private final Findings findings;
    private final Set<FlowNode> beforeOutcome;
    private final List<String> effective;

    private DecisionRules(ModelFile flow, GateContext house, Findings findings) {
        this.flow = flow;
        this.house = house;
        this.findings = findings;
        this.beforeOutcome = beforeOutcome(flow);
        this.effective = effective(flow, house);
    }

    static void check(ModelFile flow, GateContext house, Findings findings) {
        DecisionRules rules = new DecisionRules(flow, house, findings);
        flow.all(UserTask.class).forEach(rules::check);
    }

    private void check(UserTask task) {
        FormFile form = house.form(task.getCamundaFormRef());
        if (form == null) return;
        if (isDecision(task, house)) checkDecision(task, form);
        else findings.require(!form.asksFor("comment"), task.getId(), "表单有审批意见（comment）却没有结论（verdict），请加上结论或改用别的 key");
        findings.require(
                !flow.isRevision(task) || Expression.isVariable(task.getCamundaAssignee(), "applicant"),
                task.getId(),
                "申请表只能由申请人修改，assignee 请填 ${applicant}");
    }

    /** Whether the step's form asks for a verdict. */
    public static boolean isDecision(UserTask task, GateContext house) {
        FormFile form = house.form(task.getCamundaFormRef());
        return form != null && form.asksFor("verdict");
    }

    /** What the application is called by, and what the flow's words read of it. */
    private static List<String> effective(ModelFile flow, GateContext house) {
        Stream<String> read = flow.all(ServiceTask.class).stream()
                .flatMap(task -> Expression.call(task.getCamundaExpression()).stream())
                .flatMap(call -> house.words().word(call.bean(), call.word()).stream())
                .map(word -> word.getAnnotation(Phrase.class))
                .flatMap(phrase -> Stream.concat(Stream.of(phrase.fields()), Stream.of(phrase.subject())));
        return Stream.concat(Stream.of(flow.properties().getOrDefault("titleField", "")), read)
                .toList();
    }

    /** What a request may come to before it has its outcome; a decision anywhere else accepts what was done since. */
    private static Set<FlowNode> beforeOutcome(ModelFile flow) {
        return new Paths(flow, node -> ModelFile.calls(node, "requests.settle"), line -> true, event -> true)
                .from(flow.all(StartEvent.class));
    }

    private void checkDecision(UserTask task, FormFile form) {
        boolean ballot = task.getLoopCharacteristics() != null;
        Question question =
                ballot ? Question.BALLOT : beforeOutcome.contains(task) ? Question.DECISION : Question.ACCEPTANCE;
        VerdictRules.check(form, question, message -> findings.add(task.getId(), message));
        NoRules.check(form, new FormFindings(findings, task.getId(), form));
        FormFile apply = house.form(flow.applyForm());
        if (apply != null && question != Question.ACCEPTANCE)
            ViewRules.check(form, apply, effective, message -> findings.add(task.getId(), message));
        Deadlines deadlines = new Deadlines(flow, task, findings);
        deadlines.require(SettingRules.REMIND);
        deadlines.require(SettingRules.ESCALATE);
        if (ballot) BallotRules.check(flow, task, findings);
        else checkDeciders(task);
    }

    /** The applicant never decides: who does comes from a role that leaves them out. */
    private void checkDeciders(UserTask task) {
        String id = task.getId();
        String candidates = task.getCamundaCandidateUsers();
        house.policy().neverDecide().stream()
                .filter(person -> Expression.isVariable(task.getCamundaAssignee(), person)
                        || Expression.isVariable(candidates, person))
                .forEach(person -> findings.add(id, "审批步骤不能交给申请人本人（${" + person + "}）"));
        findings.require(
                StepRole.in(candidates).filter(StepRole::isKnown).isPresent(),
                id,
                "审批步骤须由职务决定，candidateUsers 请填 ${members.decidersFor('职务', applicant)}，职务可取 "
                        + Words.listed(Words.ROLES.stream().sorted().toList())
                        + "；某个部门的部长填 ${members.ministersOf('部门代码', applicant)}");
    }
}
