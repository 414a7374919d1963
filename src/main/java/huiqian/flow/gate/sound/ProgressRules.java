package huiqian.flow.gate.sound;

import huiqian.flow.model.ModelFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** Every step can be come to, and from wherever a case stands it can come to an outcome and to its end. */
final class ProgressRules {

    private final Net net;
    private final Set<FlowNode> reached;
    private final BiConsumer<String, String> findings;

    private ProgressRules(Net net, BiConsumer<String, String> findings) {
        this.net = net;
        this.reached = net.from(net.starts(), node -> false);
        this.findings = findings;
    }

    static void check(Net net, BiConsumer<String, String> findings) {
        ProgressRules rules = new ProgressRules(net, findings);
        rules.checkReached();
        // What comes to an outcome nowhere comes to no end either, and need not be told twice.
        if (rules.comesToAnOutcome()) rules.checkEnd();
    }

    /** Of what hangs together, the first is named as the place to mend, the rest with it. */
    private void checkReached() {
        Set<FlowNode> lost = new LinkedHashSet<>(net.nodes());
        lost.removeAll(reached);
        Map<FlowNode, List<FlowNode>> before = net.before();
        List<FlowNode> heads = new ArrayList<>(
                lost.stream().filter(node -> !before.containsKey(node)).toList());
        heads.addAll(lost);
        for (FlowNode head : heads) {
            if (!lost.contains(head)) continue;
            Set<FlowNode> behind = net.from(List.of(head), reached::contains);
            behind.retainAll(lost);
            lost.removeAll(behind);
            behind.remove(head);
            findings.accept(head.getId(), "没有路径走到这里，申请永远到不了，请从前一步连线过来，或删去" + also(behind));
        }
    }

    private static String also(Set<FlowNode> behind) {
        return behind.isEmpty()
                ? ""
                : "；其后的" + behind.stream().map(Net::called).collect(Collectors.joining("、")) + "也走不到";
    }

    private boolean comesToAnOutcome() {
        List<StartEvent> starts = net.flow().starts().toList();
        Set<FlowNode> open = net.from(starts, ProgressRules::settles);
        open.removeIf(ProgressRules::settles);
        Set<FlowNode> aside = asideOf(open);
        open.removeAll(
                net.to(net.nodes().stream().filter(ProgressRules::settles).toList()));
        open.removeAll(aside);
        List<FlowNode> dead = firstOf(open);
        dead.forEach(node -> findings.accept(
                node.getId(), "从这里无论怎样走都得不出申请结果，请连线到调用 ${requests.settle(requestId,'APPROVED')} 或 'REJECTED' 的服务任务"));
        return dead.isEmpty();
    }

    /** What only goes on beside a step that waits needs no outcome. */
    private Set<FlowNode> asideOf(Set<FlowNode> open) {
        Set<FlowNode> main = mainFrom(net.flow().starts().toList());
        return open.stream().filter(node -> !main.contains(node)).collect(Collectors.toSet());
    }

    private Set<FlowNode> mainFrom(Collection<? extends FlowNode> starts) {
        return net.from(starts, Events::goesOnAside).stream()
                .filter(node -> !Events.goesOnAside(node))
                .collect(Collectors.toSet());
    }

    private void checkEnd() {
        Set<FlowNode> stuck = new LinkedHashSet<>(reached);
        stuck.removeAll(net.to(net.lastOnes().toList()));
        firstOf(stuck).forEach(node -> findings.accept(node.getId(), "从这里走下去到不了任何结束事件，请连线到一个结束事件"));
    }

    /** Those that a case comes to from elsewhere: where it goes wrong. */
    private List<FlowNode> firstOf(Set<FlowNode> nodes) {
        Map<FlowNode, List<FlowNode>> before = net.before();
        return nodes.stream()
                .filter(node -> node instanceof StartEvent
                        || before.getOrDefault(node, List.of()).stream()
                                .anyMatch(each -> reached.contains(each) && !nodes.contains(each)))
                .toList();
    }

    private static boolean settles(FlowNode node) {
        return ModelFile.calls(node, "requests.settle");
    }
}
