package huiqian.flow.gate;

import huiqian.engine.reading.DrawnTimers;
import huiqian.flow.model.BpmnSchema;
import huiqian.flow.model.Finding;
import huiqian.member.GroupNames;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lets nothing be deployed that the gate has something to say about. What is deployed already is read again without asking, so that a stricter
 * rule strands no running case.
 */
@Component
public class GateKeeper implements BpmnParseFactory, Deployer {

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

    @Override
    public BpmnParse createBpmnParse(BpmnParser parser) {
        return new GatedParse(parser);
    }

    /** Forms on their own never come before a parser. */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) return;
        insistOnNames(deployment);
        Map<String, byte[]> files = files(deployment);
        List<String> stray = gate.strayFiles(files);
        if (stray.size() == files.size() && !stray.isEmpty()) throw Refusal.invalid(String.join("；", stray));
    }

    /** A reason for a change may be longer than the engine's column: on the page of versions there is room for it. */
    private static void insistOnNames(DeploymentEntity deployment) {
        if (deployment.getName() != null) deployment.setName(Signs.trimmed(deployment.getName()));
        insistOnName("部署名称（Deployment name）", deployment.getName(), "，更长的说明可在版本页填写");
        insistOnName("部署来源（deployment-source）", deployment.getSource(), "");
        deployment.getResources().keySet().forEach(file -> insistOnName("文件名", file, ""));
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

    private static Map<String, byte[]> files(DeploymentEntity deployment) {
        Map<String, byte[]> files = new TreeMap<>();
        deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        return files;
    }

    /** Asks before the engine reads anything of the model itself. */
    private class GatedParse extends BpmnParse {

        GatedParse(BpmnParser parser) {
            super(parser);
            this.parser = BpmnSchema.parser();
            this.schemaResource = null;
        }

        @Override
        public BpmnParse execute() {
            if (deployment != null && deployment.isNew()) {
                ofTrial(deployment.getTenantId())
                        .ifPresent(reason -> getProblems().add(new Complaint(new Finding(null, null, 0, 0, reason))));
                gate.inspect(name, files(deployment))
                        .forEach(finding -> getProblems().add(new Complaint(finding)));
            }
            if (hasErrors()) throwExceptionForErrors();
            return deployment != null && deployment.isNew() ? parsed() : super.execute();
        }

        /** What the engine still stumbles over is no fault of the server. */
        private BpmnParse parsed() {
            try {
                return super.execute();
            } catch (ParseException told) {
                throw told;
            } catch (RuntimeException | StackOverflowError unforeseen) {
                GateKeeper.LOG.error("the engine could not read {}", name, unforeseen);
                getProblems().add(new Complaint(new Finding(null, null, 0, 0, UNREADABLE.formatted(name))));
                throwExceptionForErrors();
                return this;
            }
        }

        @Override
        public void throwExceptionForErrors() {
            getProblems().replaceAll(problem -> Complaint.inChinese(problem));
            throw new ParseException(Complaint.all(name, getProblems()), name, getProblems(), List.of());
        }

        @Override
        protected void parseRootElement() {
            DrawnTimers.drawInto(rootElement);
            super.parseRootElement();
        }
    }
}
