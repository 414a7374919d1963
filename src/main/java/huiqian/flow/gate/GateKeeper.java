package huiqian.flow.gate;

import huiqian.engine.ModelGate;
import huiqian.engine.NewDeployment;
import huiqian.engine.OnDeployment;
import huiqian.flow.model.Finding;
import huiqian.member.GroupNames;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets nothing be deployed that the gate has something to say about. */
@Component
@Order(OnDeployment.CHECKED)
class GateKeeper implements ModelGate, OnDeployment {

    private static final String UNREADABLE = "流程引擎读不了「%s」，请在 Modeler 中重新保存后再试；仍不行请把文件发给系统维护人员";
    private static final Logger LOG = LoggerFactory.getLogger(GateKeeper.class);

    /** The engine's columns. */
    private static final int LONGEST_NAME = 255;

    private final Gate gate;
    private final GroupNames groups;

    GateKeeper(@Lazy Gate gate, GroupNames groups) {
        this.gate = gate;
        this.groups = groups;
    }

    /** Forms on their own never come before a parser. */
    @Override
    public void before(NewDeployment deployment) {
        insistOnNames(deployment);
        List<String> stray = gate.strayFiles(deployment.files());
        if (stray.size() == deployment.files().size() && !stray.isEmpty())
            throw Refusal.invalid(String.join("；", stray));
    }

    @Override
    public List<Problem> inspect(String model, NewDeployment deployment) {
        List<Problem> problems = new ArrayList<>();
        ofTrial(deployment.deployment().getTenantId()).ifPresent(reason -> problems.add(told(reason)));
        gate.inspect(model, deployment.files()).forEach(finding -> problems.add(new Complaint(finding)));
        return problems;
    }

    @Override
    public Problem unreadable(String model, Throwable failure) {
        LOG.error("the engine could not read {}", model, failure);
        return told(UNREADABLE.formatted(model));
    }

    private static Problem told(String reason) {
        return new Complaint(new Finding(null, null, 0, 0, reason));
    }

    @Override
    public ParseException refusal(String model, List<Problem> problems) {
        List<Problem> told = problems.stream().map(Complaint::inChinese).toList();
        return new ParseException(Complaint.all(model, told), model, told, List.of());
    }

    /** A reason for a change may be longer than the engine's column: on the page of versions there is room for it. */
    private static void insistOnNames(NewDeployment deployment) {
        String name = deployment.deployment().getName();
        String kept = name == null ? null : Signs.trimmed(name);
        if (name != null) deployment.rename(kept);
        insistOnName("部署名称（Deployment name）", kept, "，更长的说明可在版本页填写");
        insistOnName("部署来源（deployment-source）", deployment.deployment().getSource(), "");
        deployment.files().keySet().forEach(file -> insistOnName("文件名", file, ""));
    }

    private static void insistOnName(String what, String text, String hint) {
        if (text == null) return;
        if (text.length() > LONGEST_NAME)
            throw Refusal.invalid("%s最多 %d 字，现在有 %d 字，请缩短%s".formatted(what, LONGEST_NAME, text.length(), hint));
        Signs.insistOnLine(what, text);
    }

    /** What is wrong with the group a trial is for, if anything; there is no tenant unless it is a trial. */
    private Optional<String> ofTrial(String tenant) {
        if (tenant == null || groups.known().contains(tenant)) return Optional.empty();
        return Optional.of("租户（Tenant ID）请填写试运行的用户组，没有用户组「%s」，可用的有：%s；正式部署请留空"
                .formatted(
                        tenant,
                        groups.known().stream()
                                .map(group -> group + " " + groups.of(group))
                                .collect(Collectors.joining("、"))));
    }
}
