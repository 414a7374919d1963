package huiqian.flow.gate;

import huiqian.flow.model.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.Problem;

/** A finding in the form Modeler shows at the element. */
record Complaint(Finding finding) implements Problem {

    /** What the engine itself has against a model, in words an administrator can act on. */
    static Problem inChinese(Problem problem) {
        if (problem instanceof Complaint) return problem;
        String element = EngineWords.drawn(problem.getMainElementId());
        String where = element == null ? "" : element + "：";
        return new Complaint(new Finding(
                element,
                null,
                problem.getLine(),
                problem.getColumn(),
                where + EngineWords.inChinese(problem.getMessage())));
    }

    /** Everything that is to be changed in a file. */
    static String all(String file, List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.getMessage() + problem)
                .collect(Collectors.joining("\n* ", "「" + file + "」不能部署，有 " + problems.size() + " 处要改：\n* ", ""));
    }

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

    /** Where it is, to stand behind the message. */
    @Override
    public String toString() {
        return finding.line() == 0 ? "" : "（第 " + finding.line() + " 行）";
    }
}
