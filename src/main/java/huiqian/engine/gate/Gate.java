package huiqian.engine.gate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Judges models before they are deployed: the same rules for the shipped flows, for what an administrator deploys, and for whoever only wants to
 * know. It changes nothing.
 */
@Component
public class Gate {

    private static final List<FlowRule> RULES = List.of(
            ElementRules::check,
            ProcessRules::check,
            NamingRules::check,
            TaskRules::check,
            EventRules::check,
            SettingRules::check,
            DecisionRules::check,
            OutcomeRules::check,
            WithdrawalRules::check,
            SettledRules::check,
            AsideRules::check,
            ApprovalRules::check,
            LabelRules::check,
            PolicyRules::check,
            EffectRules::check,
            ExpressionRules::check,
            ApplicationFormRules::check);

    private final Office office;
    private final Lexicon words = Lexicon.ofClassPath();
    private final Policy policy;

    @Autowired
    Gate(Office office) {
        this(office, Policy.ofUnion());
    }

    Gate(Office office, Policy policy) {
        this.office = office;
        this.policy = policy;
    }

    /**
     * What has to change in a model before it can be deployed together with these files; empty for a sound one.
     *
     * @param model name of the model's file
     * @param files what is deployed together, by file name, the model included; forms are those that end in {@code .form}
     */
    public List<Finding> inspect(String model, Map<String, byte[]> files) {
        XmlSource xml = XmlSource.read(files.get(model));
        if (!xml.flaws().isEmpty()) return xml.flaws();
        ModelFile flow = ModelFile.of(model, files.get(model), xml);
        Findings findings = new Findings(flow);
        int processes = flow.all(Process.class).size();
        if (processes != 1)
            return List.of(new Finding(null, null, 0, 0, "一个文件须有且只有一个流程，「" + model + "」里有 " + processes + " 个"));
        House house = new House(forms(flow, files, findings), words, office.groups(), prefixes(model, files), policy);
        RULES.forEach(rule -> rule.check(flow, house, findings));
        strayFiles(files).forEach(findings::addOfFiles);
        return findings.list();
    }

    /** Those in use, and those of other models deployed at once. */
    private Map<String, String> prefixes(String model, Map<String, byte[]> files) {
        Map<String, String> prefixes = new TreeMap<>(office.prefixes());
        files.forEach((name, content) -> {
            XmlSource other = name.endsWith(".bpmn") && !name.equals(model) ? XmlSource.read(content) : null;
            if (other == null || !other.flaws().isEmpty()) return;
            ModelFile flow = ModelFile.of(name, content, other);
            if (flow.all(Process.class).size() == 1)
                prefixes.put(flow.process().getId(), flow.properties().getOrDefault("numberPrefix", ""));
        });
        return prefixes;
    }

    private static Map<String, FormFile> forms(ModelFile flow, Map<String, byte[]> files, Findings findings) {
        Map<String, FormFile> forms = new TreeMap<>();
        new TreeMap<>(files).forEach((name, content) -> {
            if (name.endsWith(".form")) read(name, content, forms, flow, findings);
        });
        return forms;
    }

    private static void read(
            String name, byte[] content, Map<String, FormFile> forms, ModelFile flow, Findings findings) {
        String id = name.substring(0, name.length() - ".form".length());
        String where = flow.stepThatOpens(id)
                .map(step -> step.getId())
                .orElse(flow.process().getId());
        try {
            FormFile form = FormFile.of(name, new String(content, StandardCharsets.UTF_8));
            if (forms.put(form.id(), form) != null) findings.add(where, "部署中有两个 ID 为「" + form.id() + "」的表单，请只留一个");
        } catch (IllegalArgumentException unreadable) {
            findings.add(where, "表单文件「" + name + "」不能使用：" + unreadable.getMessage());
        }
    }

    /** Files deployed together that no model among them accounts for, each with what to do about it; empty if there are none. */
    public List<String> strayFiles(Map<String, byte[]> files) {
        return StrayFiles.among(files);
    }
}
