package huiqian.flow.gate.policy;

import huiqian.flow.gate.Findings;
import huiqian.flow.gate.GateContext;
import huiqian.flow.gate.policy.Policy.Decider;
import huiqian.flow.gate.policy.Policy.Passing;
import huiqian.flow.model.ModelFile;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** What the union's regulations ask for, whatever a flow is called and however it is drawn. */
public final class PolicyRules {

    private PolicyRules() {}

    public static void check(ModelFile flow, GateContext house, Findings findings) {
        Consent consent = Consent.of(flow, house);
        Passing passing = house.policy().passing().get(flow.process().getId());
        if (passing != null) checkPassing(consent, passing, findings);
        if (passing != null) checkEffects(flow, consent, passing, house, findings);
        Deed.of(flow, house).forEach(deed -> checkWord(consent, deed, house, findings));
    }

    private static void checkPassing(Consent consent, Passing passing, Findings findings) {
        for (Decider decider : passing.deciders())
            consent.without(decider, consent.beginnings()).stream()
                    .filter(ApprovalRules::approves)
                    .forEach(node -> findings.add(
                            node.getId(),
                            "有路径不经" + decider.name() + "审批就走到「通过」，" + remedy(consent, passing.clause(), decider)));
    }

    private static String remedy(Consent consent, String clause, Decider decider) {
        boolean others = consent.roles().contains(Consent.others(decider.role()));
        return clause + "规定必须经" + decider.name() + (decider.vote() ? byVote(decider) : byStep(decider)) + "；申请修改之后要重新经过"
                + (others ? "；须换人审批（others 为 true）的步骤可能交给别人，不算" : "");
    }

    private static String byStep(Decider decider) {
        return "，请让每条到这里的路径都经过 ${members.decidersFor('" + decider.role()
                + "', applicant)} 的审批步骤或其表决，并由其后的网关用条件 ${verdict == 'APPROVE'}（表决用 ${votes.isCarried(requestId)}）引出，中间不隔别的审批";
    }

    private static String byVote(Decider decider) {
        return "表决，请让每条到这里的路径都经过 ${votes.open(requestId,'" + decider.role()
                + "')} 开启的表决，并由其后的网关用条件 ${votes.isCarried(requestId)} 引出，中间不隔别的审批；其中一个人的审批（members.decidersFor、members.chosen）代替不了表决";
    }

    /** What approval stands for is entered in the register as well: nobody is to have a slip for a room that is not kept for them. */
    private static void checkEffects(
            ModelFile flow, Consent consent, Passing passing, GateContext house, Findings findings) {
        for (String word : passing.before())
            approvedWithout(
                            flow,
                            word,
                            Stream.concat(consent.beginnings().stream(), Deed.takingBack(flow, word, house)))
                    .forEach(node -> findings.add(
                            node.getId(),
                            "有路径没有" + Deed.show(word, house) + "就走到「通过」，请让每条通向通过的路径都经过服务任务 ${" + word
                                    + "(requestId)}；申请修改之后要重新经过"));
        for (String word : passing.after())
            endedWithout(flow, word, flow.all(FlowNode.class).stream().filter(ApprovalRules::approves))
                    .forEach(node -> findings.add(
                            node.getId(),
                            "通过之后有路径没有" + Deed.show(word, house) + "就走到这里，请先经过服务任务 ${" + word + "(requestId)}"));
    }

    private static Stream<FlowNode> approvedWithout(ModelFile flow, String word, Stream<? extends FlowNode> starts) {
        return Deed.without(flow, word, starts).filter(ApprovalRules::approves);
    }

    private static Stream<FlowNode> endedWithout(ModelFile flow, String word, Stream<? extends FlowNode> starts) {
        return Deed.without(flow, word, starts)
                .filter(node -> flow.waysOut(node).isEmpty() || ModelFile.calls(node, "requests.close"));
    }

    /** Of the words that approval stands for those that need not be said any more by whoever stands here. */
    public static Set<String> unsaid(ModelFile flow, Passing passing, Collection<FlowNode> here) {
        Stream<String> before = passing.before().stream()
                .filter(word ->
                        approvedWithout(flow, word, here.stream()).findAny().isPresent());
        Stream<String> after = passing.after().stream()
                .filter(word ->
                        endedWithout(flow, word, here.stream()).findAny().isPresent());
        return Stream.concat(before, after).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void checkWord(Consent consent, Deed deed, GateContext house, Findings findings) {
        Policy.Binding binding = house.policy().words().get(deed.name());
        if (binding == null) return;
        for (Decider decider : binding.deciders()) {
            Set<FlowNode> without = consent.without(decider, consent.beginnings());
            findings.require(
                    !without.contains(deed.task()),
                    deed.task().getId(),
                    "有路径不经" + decider.name() + "同意就" + Deed.show(deed.name(), house) + "，"
                            + remedy(consent, binding.clause(), decider)
                            + late(consent, deed, decider));
        }
    }

    /** Which steps make another thing of what was agreed to. */
    private static String late(Consent consent, Deed deed, Decider decider) {
        return consent.late().stream()
                .filter(late -> consent.without(decider, Set.of(late.step())).contains(deed.task()))
                .map(late -> "；" + late.show() + "是这个动作要登记的内容，" + decider.name() + "同意时还没有看到，请在其审批之前填写，或直接写在申请表里")
                .collect(Collectors.joining());
    }
}
