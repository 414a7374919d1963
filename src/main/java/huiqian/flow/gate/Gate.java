package huiqian.flow.gate;

import huiqian.flow.gate.policy.ApprovalRules;
import huiqian.flow.gate.policy.AsideRules;
import huiqian.flow.gate.policy.EffectRules;
import huiqian.flow.gate.policy.IdentityRules;
import huiqian.flow.gate.policy.OutcomeRules;
import huiqian.flow.gate.policy.Policy;
import huiqian.flow.gate.policy.PolicyRules;
import huiqian.flow.gate.policy.RejectionRules;
import huiqian.flow.gate.policy.ReleaseRules;
import huiqian.flow.gate.policy.SettledRules;
import huiqian.flow.gate.policy.SubjectRules;
import huiqian.flow.gate.policy.SwitchRules;
import huiqian.flow.gate.policy.VoteRules;
import huiqian.flow.gate.policy.WithdrawalRules;
import huiqian.flow.gate.sound.AnswerRules;
import huiqian.flow.gate.sound.ComparisonRules;
import huiqian.flow.gate.sound.ReadingRules;
import huiqian.flow.gate.sound.SoundRules;
import huiqian.flow.gate.sound.TaskTimeRules;
import huiqian.flow.model.Finding;
import huiqian.flow.model.Lexicon;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Neighbours;
import huiqian.flow.model.XmlSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Judges models before they are deployed: the same rules for the shipped flows, for what an administrator deploys, and for whoever only wants to
 * know. It changes nothing.
 */
@Component
public class Gate {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private static final List<FlowRule> RULES = List.of(
            ElementRules::check,
            StructureRules::check,
            SwitchRules::check,
            LengthRules::check,
            ProcessRules::check,
            NamingRules::check,
            TaskRules::check,
            EventRules::check,
            (flow, house, findings) -> TaskTimeRules.check(flow, findings::add),
            (flow, house, findings) -> SoundRules.check(flow, findings::add));

    /** They say nothing worth reading of a flow without its forms. */
    private static final List<FlowRule> RULES_WITH_FORMS = List.of(
            ProcessRules::checkTitle,
            SettingRules::check,
            DecisionRules::check,
            ReturnRules::check,
            OpinionRules::check,
            OutcomeRules::check,
            WithdrawalRules::check,
            SettledRules::check,
            ReleaseRules::check,
            AsideRules::check,
            ApprovalRules::check,
            RejectionRules::check,
            VoteRules::check,
            SubjectRules::check,
            LabelRules::check,
            PolicyRules::check,
            EffectRules::check,
            ExpressionRules::check,
            ApplicationFormRules::check,
            (flow, house, findings) -> ReadingRules.check(flow, house.forms(), findings::add),
            (flow, house, findings) -> AnswerRules.check(flow, house.forms(), findings::add));

    private final InUse office;
    private final DryRun dryRun;
    private final Lexicon words = Lexicon.ofClassPath();
    private final Policy policy;

    @Autowired
    public Gate(InUse office, DryRun dryRun) {
        this(office, dryRun, Policy.ofUnion());
    }

    /** A gate that tries nothing out. */
    public Gate(InUse office) {
        this(office, Policy.ofUnion());
    }

    public Gate(InUse office, Policy policy) {
        this(office, (flow, files) -> List.of(), policy);
    }

    private Gate(InUse office, DryRun dryRun, Policy policy) {
        this.office = office;
        this.dryRun = dryRun;
        this.policy = policy;
    }

    /**
     * What has to change in a model before it can be deployed together with these files; empty for a sound one.
     *
     * @param model name of the model's file
     * @param files what is deployed together, by file name, the model included; forms are those that end in {@code .form}
     */
    public List<Finding> inspect(String model, Map<String, byte[]> files) {
        return examine(model, files).findings();
    }

    /** The same, with the model as it was read, for whoever goes on with it. */
    public Examined examine(String model, Map<String, byte[]> files) {
        try {
            XmlSource xml = XmlSource.read(files.get(model));
            if (!xml.flaws().isEmpty())
                return new Examined(
                        null, xml.flaws().stream().map(flaw -> flaw.in(model)).toList());
            ModelFile flow = ModelFile.of(model, files.get(model), xml);
            return new Examined(flow, judged(flow, files));
        } catch (RuntimeException | StackOverflowError unexpected) {
            return new Examined(null, List.of(unforeseen(model, unexpected)));
        }
    }

    private List<Finding> judged(ModelFile flow, Map<String, byte[]> files) {
        try {
            return findings(flow, files);
        } catch (RuntimeException | StackOverflowError unexpected) {
            return List.of(unforeseen(flow.name(), unexpected));
        }
    }

    private static Finding unforeseen(String model, Throwable unexpected) {
        LOG.error("the gate could not judge {}", model, unexpected);
        return new Finding(null, null, 0, 0, "「" + model + "」检查到一半出了意外，不能部署，请在 Modeler 中重新保存后再试；仍不行请把文件发给系统维护人员");
    }

    private List<Finding> findings(ModelFile flow, Map<String, byte[]> files) {
        int processes = flow.all(Process.class).size();
        if (processes != 1)
            return List.of(new Finding(null, null, 0, 0, "一个文件须有且只有一个流程，「" + flow.name() + "」里有 " + processes + " 个"));
        Findings findings = new Findings(flow);
        judge(flow, files, findings);
        if (findings.list().isEmpty())
            dryRun.of(flow, files).forEach(failure -> tell(failure, flow.process(), findings));
        return findings.list();
    }

    private static void tell(DryRun.Failure failure, Process process, Findings findings) {
        findings.add(failure.element() == null ? process.getId() : failure.element(), failure.reason());
    }

    private void judge(ModelFile flow, Map<String, byte[]> files, Findings findings) {
        Neighbours others = Neighbours.among(flow.name(), files);
        Map<String, String> prefixes = new TreeMap<>(office.prefixes());
        prefixes.putAll(others.prefixes());
        Set<String> departments = office.options("departments").keySet();
        GateContext house = new GateContext(
                new FormFiles(flow, findings).among(files), words, office.groups(), departments, prefixes, policy);
        RULES.forEach(rule -> rule.check(flow, house, findings));
        IdentityRules.check(flow, office, others.names(), findings);
        boolean complete = flow.formSteps()
                .map(step -> ModelFile.camunda(step, "formRef"))
                .allMatch(form -> form == null || house.form(form) != null);
        if (complete) {
            RULES_WITH_FORMS.forEach(rule -> rule.check(flow, house, findings));
            LongListRules.check(flow, house, office, findings);
            ComparisonRules.check(flow, house.forms(), office, findings::add);
        }
        strayFiles(files).forEach(findings::addOfFiles);
    }

    /** Files deployed together that no model among them accounts for, each with what to do about it; empty if there are none. */
    public List<String> strayFiles(Map<String, byte[]> files) {
        return StrayFiles.among(files);
    }
}
