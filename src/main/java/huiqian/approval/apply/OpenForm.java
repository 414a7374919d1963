package huiqian.approval.apply;

import huiqian.approval.StepsAhead.StepAhead;
import huiqian.page.form.Input;
import java.util.List;

/**
 * An application's form as the page shows it.
 *
 * @param missing why it cannot be filed now; null if it can
 * @param clause the regulation it follows; null if it names none
 * @param ahead what becomes of it once it is filed
 */
record OpenForm(
        String flow,
        String trial,
        String name,
        String missing,
        String key,
        String version,
        Clause clause,
        List<Input> inputs,
        List<StepAhead> ahead) {

    /** What comes before the outcome. */
    public List<StepAhead> before() {
        return ahead.stream().filter(step -> !step.afterwards()).toList();
    }

    /** What is to be done after it. */
    public List<StepAhead> afterwards() {
        return ahead.stream().filter(StepAhead::afterwards).toList();
    }

    public String place() {
        return Place.of(flow, trial, null);
    }
}
