package huiqian.engine;

import huiqian.engine.gate.Finding;
import huiqian.engine.gate.Gate;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lets nothing be deployed that the gate has something to say about. What is deployed already is read again without asking, so that a stricter
 * rule strands no running case.
 */
@Component
class GateKeeper implements BpmnParseFactory, Deployer {

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
        Map<String, byte[]> files = files(deployment);
        List<String> stray = gate.strayFiles(files);
        if (stray.size() == files.size() && !stray.isEmpty()) throw Refusal.invalid(String.join("；", stray));
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
            return super.execute();
        }

        @Override
        protected void parseRootElement() {
            DrawnTimers.drawInto(rootElement);
            super.parseRootElement();
        }
    }

    /** A finding in the form Modeler shows at the element. */
    private record Complaint(Finding finding) implements Problem {

        @Override
        public String getMessage() {
            return finding.message();
        }

        @Override
        public int getLine() {
            return finding.line();
        }

        @Override
        public int getColumn() {
            return finding.column();
        }

        @Override
        public String getMainElementId() {
            return finding.elementId();
        }

        @Override
        public List<String> getElementIds() {
            return finding.elementId() == null ? List.of() : List.of(finding.elementId());
        }

        /** The engine puts it behind the message. */
        @Override
        public String toString() {
            return finding.line() == 0 ? "" : " | line " + finding.line() + " | column " + finding.column();
        }
    }
}
