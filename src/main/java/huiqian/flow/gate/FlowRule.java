package huiqian.flow.gate;

import huiqian.flow.model.Finding;
import huiqian.flow.model.ModelFile;
import java.util.List;

/** A group of conventions that a flow keeps. */
@FunctionalInterface
interface FlowRule {

    void check(ModelFile flow, GateContext house, Findings findings);

    default List<Finding> findings(ModelFile flow, GateContext house) {
        Findings findings = new Findings(flow);
        check(flow, house, findings);
        return findings.list();
    }
}
