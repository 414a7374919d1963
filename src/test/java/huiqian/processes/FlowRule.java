package huiqian.processes;

import java.util.List;

/** A group of conventions that a flow keeps. */
@FunctionalInterface
interface FlowRule {

    void check(ModelFile flow, House house, Findings findings);

    default List<String> findings(ModelFile flow, House house) {
        Findings findings = new Findings(flow.name());
        check(flow, house, findings);
        return findings.list();
    }
}
