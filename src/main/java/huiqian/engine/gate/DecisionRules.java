package huiqian.engine.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Decision steps and revise steps: their forms and who answers them. */
final class DecisionRules {

    private static final List<String> VERDICTS = List.of("APPROVE", "REJECT", "RETURN");

    private DecisionRules() {}

    static void check(ModelFile flow, House house, Findings findings) {
        flow.all(UserTask.class).forEach(task -> {
            FormFile form = house.form(task.getCamundaFormRef());
            if (form == null) return;
            if (isDecision(task, house)) checkDecision(flow, task, house, findings);
            else
                findings.require(
                        !form.asksFor("comment"), task.getId(), "表单有审批意见（comment）却没有结论（verdict），请加上结论或改用别的 key");
            findings.require(
                    !flow.isRevision(task) || Expression.isVariable(task.getCamundaAssignee(), "applicant"),
                    task.getId(),
                    "申请表只能由申请人修改，assignee 请填 ${applicant}");
        });
    }

    /** Whether the step's form asks for a verdict. */
    static boolean isDecision(UserTask task, House house) {
        FormFile form = house.form(task.getCamundaFormRef());
        return form != null && form.asksFor("verdict");
    }

    private static void checkDecision(ModelFile flow, UserTask task, House house, Findings findings) {
        FormFile form = house.form(task.getCamundaFormRef());
        boolean ballot = task.getLoopCharacteristics() != null;
        checkVerdict(task, form, ballot, findings);
        checkComment(task, form, findings);
        Deadlines deadlines = new Deadlines(flow, task, findings);
        deadlines.require(SettingRules.REMIND, Duration.ofHours(24));
        deadlines.require(SettingRules.ESCALATE, Duration.ofHours(48));
        if (ballot) BallotRules.check(flow, task, findings);
        else checkDeciders(task, house, findings);
    }

    private static void checkVerdict(UserTask task, FormFile form, boolean ballot, Findings findings) {
        JsonNode verdict = form.field("verdict").orElseThrow();
        List<String> answers = FormFile.values(verdict);
        List<String> allowed = ballot ? VERDICTS.subList(0, 2) : VERDICTS;
        String id = task.getId();
        findings.require(verdict.path("type").asText().equals("radio"), id, "表单的结论（verdict）须是单选按钮组（Radio group）");
        findings.require(FormFile.isRequired(verdict), id, "表单的结论（verdict）须设为必填");
        findings.require(
                allowed.containsAll(answers) && answers.contains("APPROVE"),
                id,
                "结论（verdict）的选项只能取 " + Words.listed(allowed) + "，且须有 APPROVE，现在是 " + Words.listed(answers));
        boolean fixed =
                form.alwaysShows("verdict") && !verdict.path("properties").has("options");
        findings.require(fixed, id, "表单的结论（verdict）须始终显示，选项须写在表单里");
    }

    private static void checkComment(UserTask task, FormFile form, Findings findings) {
        boolean shown = form.field("comment")
                .filter(field -> field.path("type").asText().equals("textarea"))
                .filter(field -> FormFile.isWritable(field) && !FormFile.isRequired(field))
                .filter(field -> form.alwaysShows("comment"))
                .isPresent();
        findings.require(shown, task.getId(), "表单须有始终显示、非必填的多行文本「审批意见」（key 为 comment）");
    }

    /** The applicant never decides: who does comes from a role that leaves them out. */
    private static void checkDeciders(UserTask task, House house, Findings findings) {
        String id = task.getId();
        String candidates = task.getCamundaCandidateUsers();
        house.policy().neverDecide().stream()
                .filter(person -> Expression.isVariable(task.getCamundaAssignee(), person)
                        || Expression.isVariable(candidates, person))
                .forEach(person -> findings.add(id, "审批步骤不能交给申请人本人（${" + person + "}）"));
        findings.require(
                isByRole(candidates),
                id,
                "审批步骤须由职务决定，candidateUsers 请填 ${members.decidersFor('职务', applicant)}，职务可取 "
                        + Words.listed(Words.ROLES.stream().sorted().toList()));
    }

    private static boolean isByRole(String candidates) {
        return Expression.calls(candidates, "members.decidersFor")
                && Expression.literal(candidates, 0)
                        .filter(Words.ROLES::contains)
                        .isPresent();
    }
}
