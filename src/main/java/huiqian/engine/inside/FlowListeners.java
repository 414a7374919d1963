package huiqian.engine.inside;

import huiqian.approval.Flow;
import huiqian.engine.filing.Intake;
import huiqian.engine.reading.DrawnFlow;
import huiqian.engine.reading.Expression;
import huiqian.engine.reading.StepSettings;
import huiqian.engine.step.InboxListener;
import huiqian.shared.Period;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts intake and the step bridge into every flow as it is parsed, shipped or redesigned, and notes what the model says about itself. */
@Component
class FlowListeners extends AbstractBpmnParseListener {

    private static final String TRIAL = "（试运行）";
    private static final int LONGEST_NAME = 80;

    private final Intake intake;
    private final InboxListener steps;

    FlowListeners(Intake intake, InboxListener steps) {
        this.intake = intake;
        this.steps = steps;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        Map<String, String> properties = FlowParse.properties(element);
        String clause = (String) process.getProperty(BpmnParse.PROPERTYNAME_DOCUMENTATION);
        boolean trial = process.getTenantId() != null;
        // In the name, every list of the web applications shows it.
        if (trial) process.setName(onTrial(process.getName()));
        process.setProperty(
                DrawnFlow.FLOW,
                new Flow(
                        process.getKey(),
                        process.getName(),
                        properties.get("numberPrefix"),
                        properties.get("titleField"),
                        clause,
                        vocabularies(element),
                        trial));
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, intake);
    }

    private static Set<String> vocabularies(Element process) {
        Set<String> beans = new HashSet<>();
        note(process, beans);
        return Set.copyOf(beans);
    }

    private static void note(Element element, Set<String> beans) {
        Expression.call(element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "expression"))
                .ifPresent(call -> beans.add(call.bean()));
        element.elements().forEach(inner -> note(inner, beans));
    }

    /** A name may be as long as what requests keep of it. */
    private static String onTrial(String name) {
        int most = LONGEST_NAME - TRIAL.length();
        return (name.length() <= most ? name : name.substring(0, most - 1) + "…") + TRIAL;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, steps);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, steps);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, steps);
        activity.setProperty(DrawnFlow.SETTINGS, new StepSettings(FlowParse.properties(element)));
    }

    @Override
    public void parseIntermediateTimerEventDefinition(Element timer, ActivityImpl event) {
        noteEnding(timer, event);
    }

    private static void noteEnding(Element timer, ActivityImpl event) {
        Element date = timer.element("timeDate");
        if (date != null && Expression.isVariable(date.getText().trim(), Period.END))
            event.setProperty(DrawnFlow.ENDING, true);
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element timer, boolean interrupting, ActivityImpl boundary) {
        noteEnding(timer, boundary);
        Element duration = timer.element("timeDuration");
        if (duration == null || !(boundary.getEventScope() instanceof ActivityImpl host)) return;
        try {
            Duration deadline = Duration.parse(duration.getText().trim());
            boundary.setProperty(DrawnFlow.DEADLINE, deadline);
            Duration known = (Duration) host.getProperty(DrawnFlow.DEADLINE);
            if (known == null || deadline.compareTo(known) > 0) host.setProperty(DrawnFlow.DEADLINE, deadline);
        } catch (DateTimeParseException notConstant) {
            // An expression or a calendar period: no deadline can be told before it is due.
        }
    }
}
