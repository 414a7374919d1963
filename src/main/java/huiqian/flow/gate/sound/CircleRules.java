package huiqian.flow.gate.sound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** No case runs in circles by itself: every circle holds a step or a while to wait. */
final class CircleRules {

    private final Net net;

    private CircleRules(Net net) {
        this.net = net;
    }

    static void check(Net net, BiConsumer<String, String> findings) {
        CircleRules rules = new CircleRules(net);
        Set<FlowNode> told = new HashSet<>();
        for (FlowNode node : rules.running()) {
            if (told.contains(node)) continue;
            List<FlowNode> circle = rules.circleThrough(node);
            if (circle.isEmpty()) continue;
            told.addAll(circle);
            findings.accept(
                    node.getId(),
                    circle.stream().map(Net::called).collect(Collectors.joining("→")) + "→" + Net.called(node)
                            + " 围成一圈，其中没有要人办理的步骤，也没有要等一段时间的定时事件，申请会在里面不停地循环，请改接其中一条连线");
        }
    }

    private Set<FlowNode> running() {
        return net.nodes().stream()
                .filter(node -> !Events.waits(node))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The shortest way from the node back to it on which nothing waits; empty if there is none. */
    private List<FlowNode> circleThrough(FlowNode start) {
        Map<FlowNode, FlowNode> cameFrom = new HashMap<>();
        Deque<FlowNode> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            FlowNode node = waiting.poll();
            for (FlowNode after : net.next(node)) {
                if (after.equals(start)) return path(start, node, cameFrom);
                if (!Events.waits(after) && cameFrom.putIfAbsent(after, node) == null) waiting.add(after);
            }
        }
        return List.of();
    }

    private static List<FlowNode> path(FlowNode start, FlowNode last, Map<FlowNode, FlowNode> cameFrom) {
        List<FlowNode> path = new ArrayList<>();
        for (FlowNode node = last; !node.equals(start); node = cameFrom.get(node)) path.add(0, node);
        path.add(0, start);
        return path;
    }
}
