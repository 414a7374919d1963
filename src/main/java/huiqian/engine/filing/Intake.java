package huiqian.engine.filing;

import huiqian.approval.Flow;
import huiqian.approval.ledger.Draft;
import huiqian.approval.ledger.Filing;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Registry;
import huiqian.approval.ledger.SubmissionLimit;
import huiqian.engine.EngineRows;
import huiqian.engine.doors.AlreadyFiled;
import huiqian.engine.doors.Caller;
import huiqian.engine.doors.InForce;
import huiqian.engine.identity.Starters;
import huiqian.engine.reading.DrawnFlow;
import huiqian.form.Form;
import huiqian.member.Person;
import huiqian.member.Roster;
import huiqian.shared.Refusal;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * Takes an application in, whichever API it came by: runs at the start of every flow, also where custom listeners are skipped. What is not
 * sound is refused with every reason in one answer and leaves no trace; what is gets its number last of all.
 */
@Component
public class Intake implements ExecutionListener {

    private static final String STEP = "提交申请";

    private final DeployedForms shelf;
    private final DomainCheck soundness;
    private final Registry registry;
    private final Ledger ledger;
    private final Roster roster;
    private final SubmissionLimit pace;

    Intake(
            DeployedForms shelf,
            DomainCheck soundness,
            Registry registry,
            Ledger ledger,
            Roster roster,
            SubmissionLimit pace) {
        this.shelf = shelf;
        this.soundness = soundness;
        this.registry = registry;
        this.ledger = ledger;
        this.roster = roster;
        this.pace = pace;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.getSuperExecution() != null) return;
        ProcessDefinition process = EngineRows.parsed(execution.getProcessDefinitionId());
        Person applicant = admit(execution, process);
        Map<String, Object> posted = VariableValues.plain(execution.getVariablesTyped(false));
        String json = shelf.startForm(process, applicant.id(), posted);
        if (json == null) throw Refusal.invalid("流程「%s」没有申请表单，不能发起，请联系管理员".formatted(process.getName()));
        roster.lock(applicant.id());
        file(execution, DrawnFlow.of(process).flow(), applicant, json, posted);
    }

    private Person admit(DelegateExecution instance, ProcessDefinition process) {
        Caller caller = Caller.signedIn();
        if (instance.getProcessBusinessKey() != null) throw Refusal.invalid("编号由系统生成，不能自行指定");
        String tryingGroup = process.getTenantId();
        if (tryingGroup != null && !caller.groups().contains(tryingGroup))
            throw Refusal.forbidden("「%s」只供试用的人发起".formatted(process.getName()));
        if (!Starters.mayStart(process, caller.groups())) throw InForce.notTheirs(process);
        InForce.insistOn(process);
        return roster.person(caller.person()).orElseThrow(() -> Refusal.forbidden("名册中没有您的信息，请联系管理员"));
    }

    private void file(
            DelegateExecution instance, Flow flow, Person applicant, String json, Map<String, Object> posted) {
        Form form = Form.parse(json);
        Map<String, Object> data = DomainCheck.insist(form.check(posted, Map.of()));
        // Before the rules: to them the first click's request would stand in the second one's way.
        registry.alreadyFiled(flow, applicant.id(), data).ifPresent(number -> {
            throw new AlreadyFiled(ledger.get(number).getProcessInstance());
        });
        pace.insist(applicant.id());
        soundness.insist(new Draft(flow, null, applicant.id(), data));
        String title = Title.of(form, flow, data);
        keep(instance, form, posted, data);
        String name = roster.nameOf(applicant.id());
        String number = registry.file(new Filing(
                flow,
                title,
                applicant.id(),
                name,
                applicant.department(),
                applicant.departmentName(),
                instance.getId(),
                STEP,
                json,
                data));
        label(instance, number, title, name, applicant);
    }

    /** Values as they were normalised, empty answers included, so that every field is a variable expressions can name. */
    private static void keep(
            DelegateExecution instance, Form form, Map<String, Object> posted, Map<String, Object> data) {
        form.fields().stream()
                .filter(field -> !posted.containsKey(field.key()))
                .forEach(field -> instance.setVariable(field.key(), VariableValues.typed(data.get(field.key()))));
        data.forEach((key, value) -> {
            if (posted.containsKey(key) && !Objects.equals(posted.get(key), value))
                instance.setVariable(key, VariableValues.typed(value));
        });
    }

    private static void label(DelegateExecution instance, String number, String title, String name, Person applicant) {
        instance.setVariable("requestId", number);
        instance.setVariable("applicant", applicant.id());
        instance.setVariable("applicantName", name);
        instance.setVariable("applicantDepartment", applicant.departmentName());
        instance.setVariable("title", title);
        instance.setVariable("returnReason", null);
        instance.setProcessBusinessKey(number);
    }
}
