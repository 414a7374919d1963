package huiqian.engine;

import huiqian.engine.gate.Finding;
import huiqian.engine.gate.Gate;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    GateKeeper(@Lazy Gate gate) {
        this.gate = gate;
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
            if (deployment != null && deployment.isNew())
                gate.inspect(name, files(deployment))
                        .forEach(finding -> getProblems().add(new Complaint(finding)));
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
