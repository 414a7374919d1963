package huiqian.engine.reading;

import huiqian.approval.Flow;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * A version of a flow as the engine has read it from its model, with what was noted of it then: those places included that the engine has
 * drawn itself.
 */
public final class DrawnFlow {

    public static final String FLOW = "huiqian.flow";
    public static final String DEADLINE = "huiqian.deadline";
    public static final String ENDING = "huiqian.ending";
    public static final String SETTINGS = "huiqian.settings";

    private static final String OF_APPLICANT = "${applicant}";

    private final ProcessDefinitionEntity version;

    private DrawnFlow(ProcessDefinitionEntity version) {
        this.version = version;
    }

    /** @param read as {@code RepositoryService.getProcessDefinition} answers it, not a query */
    public static DrawnFlow of(ProcessDefinition read) {
        return new DrawnFlow((ProcessDefinitionEntity) read);
    }

    /** What the model says about itself. */
    public Flow flow() {
        return (Flow) version.getProperty(FLOW);
    }

    /** The groups that may start it; none stands for everybody. */
    public Set<String> starters() {
        return version.getCandidateStarterGroupIdExpressions().stream()
                .map(Expression::getExpressionText)
                .collect(Collectors.toSet());
    }

    /** The form it is started with, empty for none. */
    public Optional<FormRef> startForm() {
        return form(version.getStartFormDefinition());
    }

    /** The form that a step opens, empty for none. */
    public Optional<FormRef> form(String step) {
        return form(version.getTaskDefinitions().get(step).getFormDefinition());
    }

    /** Every form that it names. */
    public Stream<FormRef> forms() {
        return Stream.concat(
                startForm().stream(),
                version.getTaskDefinitions().keySet().stream().flatMap(step -> form(step).stream()));
    }

    private static Optional<FormRef> form(FormDefinition named) {
        return Optional.ofNullable(named)
                .map(FormDefinition::getCamundaFormDefinitionKey)
                .map(key -> new FormRef(key.getExpressionText(), named.getCamundaFormDefinitionBinding()));
    }

    StepWords words(String step) {
        TaskDefinition drawn = version.getTaskDefinitions().get(step);
        return new StepWords(
                drawn.getNameExpression(),
                drawn.getDescriptionExpression(),
                drawn.getAssigneeExpression(),
                drawn.getCandidateUserIdExpressions(),
                drawn.getDueDateExpression());
    }

    /** The role that a step asks, empty for one that names people. */
    public Optional<StepRole> role(String step) {
        return words(step).candidates().stream()
                .map(Expression::getExpressionText)
                .flatMap(text -> StepRole.in(text).stream())
                .findFirst();
    }

    /** Whether a step is the applicant's own to do. */
    public boolean isApplicants(String step) {
        return words(step).people().map(Expression::getExpressionText).anyMatch(OF_APPLICANT::equals);
    }

    /** Whether a step has the applicant revise what was filed. */
    public boolean isRevision(String step) {
        Optional<String> opened = form(step).map(FormRef::key);
        return opened.isPresent() && opened.equals(startForm().map(FormRef::key));
    }

    /** What the model sets for a step beyond what the engine knows. */
    StepSettings settings(String step) {
        return (StepSettings) version.findActivity(step).getProperty(SETTINGS);
    }

    /** Whether several people do a step, each for themselves. */
    public boolean isOfSeveral(String step) {
        return version.findActivity(step).getFlowScope() instanceof ActivityImpl body
                && body.getActivityBehavior() instanceof MultiInstanceActivityBehavior;
    }

    /** What people call an element; its id where the model gives no name. */
    public String title(String element) {
        return Optional.ofNullable(version.findActivity(element))
                .map(activity -> activity.getProperty("name"))
                .map(Object::toString)
                .filter(name -> !name.isBlank())
                .map(String::strip)
                .orElse(element);
    }

    public boolean has(String element) {
        return version.findActivity(element) != null;
    }

    /** The same for elements that the engine treats alike. */
    public Object kind(String element) {
        return version.findActivity(element).getActivityBehavior().getClass();
    }

    /** The sub-process that an element is drawn in, empty for none. */
    public String scope(String element) {
        return version.findActivity(element).getFlowScope() instanceof ActivityImpl scope ? scope.getId() : "";
    }

    /** Whether an element is a timer that runs off at the end of what was applied for. */
    public boolean waitsForEnd(String element) {
        return has(element) && version.findActivity(element).getProperty(ENDING) != null;
    }

    /** The last of the constant timers on an element, or the one that it waits for itself as a boundary event; null if there is none. */
    public Duration deadline(String element) {
        return (Duration) version.findActivity(element).getProperty(DEADLINE);
    }

    /** The same, or for a step of several people that of the whole. */
    public Duration deadlineOfAll(String step) {
        ActivityImpl drawn = version.findActivity(step);
        ActivityImpl timed = isOfSeveral(step) ? (ActivityImpl) drawn.getFlowScope() : drawn;
        return (Duration) timed.getProperty(DEADLINE);
    }
}
