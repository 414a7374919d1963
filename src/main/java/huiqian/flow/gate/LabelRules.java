package huiqian.flow.gate;

import huiqian.engine.reading.Term;
import huiqian.flow.gate.policy.Yes;
import huiqian.flow.model.ModelFile;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What a line is called is what its condition says: the diagram is what people read. */
final class LabelRules {

    /** What an answer can be, and what it is called. */
    private enum Answer {
        YES("同意", Set.of("同意", "通过", "批准", "准许", "准予", "已通过", "表决通过", "验收通过")),
        NO("不同意", Set.of("不同意", "不通过", "未通过", "不批准", "未批准", "不予批准", "不准", "否决", "驳回", "拒绝", "表决未通过")),
        RETURN("退回修改", Set.of("退回", "退回修改", "退回补充", "发回修改", "打回"));

        private final String usual;
        private final Set<String> names;

        Answer(String usual, Set<String> names) {
            this.usual = usual;
            this.names = names;
        }
    }

    private LabelRules() {}

    static void check(ModelFile flow, GateContext house, Findings findings) {
        for (SequenceFlow line : flow.all(SequenceFlow.class)) {
            Answer named = named(line);
            Answer said = said(line);
            if (named == null && said != null) checkWording(line, said, findings);
            if (named == null) continue;
            findings.require(
                    said == null ? !isElsewhere(flow, line, named) : said == named,
                    line.getId(),
                    "连线上写着「" + line.getName() + "」，条件说的却是别的，图上看到的和实际走的不一样；请改正名称或条件");
        }
    }

    /** A line that is taken for one verdict and nothing else has its name: what is nearly a yes reads like one. */
    private static void checkWording(SequenceFlow line, Answer said, Findings findings) {
        findings.require(
                line.getName() == null || !(Yes.condition(line) instanceof Term.Comparison),
                line.getId(),
                "连线上写着「" + line.getName() + "」，走这里的条件是选了「" + said.usual + "」；请把名称写成「" + said.usual + "」，要补充的写在逗号之后，如「"
                        + said.usual + "，……」");
    }

    private static Answer named(SequenceFlow line) {
        if (line.getName() == null) return null;
        String first = line.getName().strip().split("[\\s，,。；;、：:（(]", 2)[0];
        return List.of(Answer.values()).stream()
                .filter(answer -> answer.names.contains(first))
                .findFirst()
                .orElse(null);
    }

    /** What the condition makes sure of; null if that is none of the answers. */
    private static Answer said(SequenceFlow line) {
        Term condition = Yes.condition(line);
        if (condition == null) return null;
        if (Yes.insistsOn("APPROVE", condition) || Yes.insistsOnVote(true, condition)) return Answer.YES;
        if (Yes.insistsOn("REJECT", condition) || Yes.insistsOnVote(false, condition)) return Answer.NO;
        return Yes.insistsOn("RETURN", condition) ? Answer.RETURN : null;
    }

    /** Whether a line without a condition of its own is called what another one of the gateway stands for. */
    private static boolean isElsewhere(ModelFile flow, SequenceFlow line, Answer named) {
        return line.getConditionExpression() == null
                && flow.waysOut(line.getSource()).stream()
                        .anyMatch(other -> !other.equals(line) && isWholly(other, named));
    }

    private static boolean isWholly(SequenceFlow line, Answer answer) {
        return said(line) == answer && !(Yes.condition(line) instanceof Term.Junction);
    }
}
