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
        YES(Set.of("同意", "通过", "批准", "准许", "准予", "已通过", "表决通过")),
        NO(Set.of("不同意", "不通过", "未通过", "不批准", "未批准", "不予批准", "不准", "否决", "驳回", "拒绝", "表决未通过")),
        RETURN(Set.of("退回", "退回修改", "退回补充", "发回修改", "打回"));

        private final Set<String> names;

        Answer(Set<String> names) {
            this.names = names;
        }
    }

    private LabelRules() {}

    static void check(ModelFile flow, GateContext house, Findings findings) {
        for (SequenceFlow line : flow.all(SequenceFlow.class)) {
            Answer named = named(line);
            if (named == null) continue;
            Answer said = said(line);
            findings.require(
                    said == null ? !isElsewhere(flow, line, named) : said == named,
                    line.getId(),
                    "连线上写着「" + line.getName() + "」，条件说的却是别的，图上看到的和实际走的不一样；请改正名称或条件");
        }
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
