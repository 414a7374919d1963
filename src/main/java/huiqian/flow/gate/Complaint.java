package huiqian.flow.gate;

import huiqian.flow.model.Finding;
import java.util.List;
import org.camunda.bpm.engine.Problem;

/** A finding in the form Modeler shows at the element. */
record Complaint(Finding finding) implements Problem {

    /** What the engine itself has against a model, in words an administrator can act on. */
    static Problem inChinese(Problem problem) {
        if (problem instanceof Complaint) return problem;
        String element = problem.getMainElementId();
        String where = element == null ? "" : element + "：";
        return new Complaint(new Finding(
                element,
                null,
                problem.getLine(),
                problem.getColumn(),
                where + EngineWords.inChinese(problem.getMessage())));
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

    /** The engine puts it behind the message. */
    @Override
    public String toString() {
        return finding.line() == 0 ? "" : " | line " + finding.line() + " | column " + finding.column();
    }
}
