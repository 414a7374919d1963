package huiqian.approval.pages;

import huiqian.approval.inbox.OpenStep;
import huiqian.form.Option;
import huiqian.page.form.Input;
import java.util.Comparator;
import java.util.List;

/**
 * The form of a step that waits for whoever looks.
 *
 * @param verdicts what a decision may be, in the order of its form; empty for a step that is none
 * @param comment what has been typed as the reason so far; null for a step that asks for none
 * @param commentProblem what is wrong with it; null if nothing is
 * @param inputs what the form asks besides
 * @param asked whether it has been asked about boxes that matter and were left empty, so that submitting it again means it
 * @param taken why the form cannot be submitted now, say since somebody has claimed the step; null if it can
 */
record StepForm(
        OpenStep step,
        List<Option> verdicts,
        String comment,
        String commentProblem,
        List<Input> inputs,
        boolean asked,
        String taken) {

    /** A step that somebody else is at. */
    static StepForm taken(OpenStep step, String why) {
        return new StepForm(step, List.of(), null, null, List.of(), false, why);
    }

    public boolean isDecision() {
        return !verdicts.isEmpty();
    }

    public boolean isRevision() {
        return step.getKind() == OpenStep.Kind.REVISION;
    }

    /** The verdicts short of a yes, the mildest first, and the yes at the right where the thumb is. */
    public List<Option> buttons() {
        return verdicts.stream()
                .sorted(Comparator.comparingInt(option -> rank(option.value())))
                .toList();
    }

    private static int rank(String verdict) {
        return List.of("RETURN", "REJECT", "APPROVE").indexOf(verdict);
    }
}
