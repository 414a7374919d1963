package huiqian.flow.gate.policy;

import huiqian.flow.gate.Findings;
import huiqian.flow.gate.GateContext;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.XmlSource.Spot;
import java.util.Set;

/** What is on or off says so in the one way that every reader of a model takes for the same: true or false. */
public final class SwitchRules {

    private static final Set<String> SWITCHES = Set.of(
            "isExecutable",
            "isClosed",
            "isStartableInTasklist",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "cancelActivity",
            "isInterrupting",
            "parallelMultiple",
            "triggeredByEvent",
            "isSequential",
            "isForCompensation",
            "isImmediate");

    private SwitchRules() {}

    public static void check(ModelFile flow, GateContext house, Findings findings) {
        String process = flow.process().getId();
        for (Spot spot : flow.spots())
            for (String key : spot.element().attributes()) {
                String name = key.substring(key.lastIndexOf(':') + 1);
                String value = spot.element().attribute(key);
                if (SWITCHES.contains(name) && !value.equals("true") && !value.equals("false"))
                    findings.add(
                            spot.owner() == null ? process : spot.owner(),
                            name + " 只能是 true 或 false，现在是「" + value + "」");
            }
    }
}
