package huiqian.flow.model;

import huiqian.engine.reading.Expression;
import huiqian.flow.model.XmlSource.Spot;
import huiqian.flow.model.walk.Lines;
import huiqian.flow.model.walk.Lines.Line;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One .bpmn file, as Camunda's model and as the XML the engine reads. */
public final class ModelFile {

    public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    public static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final String name;
    private final BpmnModelInstance model;
    private final XmlSource xml;
    private final Map<Class<?>, Collection<?>> kinds = new ConcurrentHashMap<>();
    private Lines lines;
    private Map<String, String> properties;

    private ModelFile(String name, BpmnModelInstance model, XmlSource xml) {
        this.name = name;
        this.model = model;
        this.xml = xml;
    }

    /** A model whose XML has no flaws. */
    public static ModelFile of(String name, byte[] content, XmlSource xml) {
        return new ModelFile(name, BpmnModels.read(content), xml);
    }

    /** Reads a model. @throws IllegalArgumentException with the reason in Chinese if the engine could not read it */
    public static ModelFile read(String name, byte[] content) {
        XmlSource xml = XmlSource.read(content);
        if (!xml.flaws().isEmpty())
            throw new IllegalArgumentException(xml.flaws().get(0).message());
        return of(name, content, xml);
    }

    public String name() {
        return name;
    }

    /** The one flow of the file. */
    public Process process() {
        return all(Process.class).iterator().next();
    }

    /** Every element of a kind, in document order. */
    @SuppressWarnings("unchecked")
    public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return (Collection<T>) kinds.computeIfAbsent(type, kind -> List.copyOf(model.getModelElementsByType(type)));
    }

    /** Every XML element of the file, in document order. */
    public List<Spot> spots() {
        return xml.spots();
    }

    public Finding finding(String element, String message) {
        return xml.finding(element, message);
    }

    /** The start event of the flow itself, not those of its event sub-processes. */
    public Stream<StartEvent> starts() {
        return all(StartEvent.class).stream().filter(start -> start.getParentElement() instanceof Process);
    }

    /** Those that a message starts. */
    public Stream<SubProcess> eventSubProcesses() {
        return all(SubProcess.class).stream().filter(SubProcess::triggeredByEvent);
    }

    /** The extension properties of the flow. */
    public Map<String, String> properties() {
        if (properties == null) properties = Properties.of(process());
        return properties;
    }

    /** Id of the form an application is filed with, null if there is none. */
    public String applyForm() {
        return starts().findFirst().map(start -> camunda(start, "formRef")).orElse(null);
    }

    /** The start event and the user tasks, by the form each opens; of several that open one form, the first. */
    public Optional<BaseElement> stepThatOpens(String form) {
        return formSteps().filter(step -> form.equals(camunda(step, "formRef"))).findFirst();
    }

    /** Where a form is opened: the start event and the user tasks. */
    public Stream<BaseElement> formSteps() {
        return Stream.concat(starts(), all(UserTask.class).stream());
    }

    /** The lines that leave a node, as the engine knows them: the node's own list of them counts for nothing there. */
    public List<SequenceFlow> waysOut(FlowNode node) {
        return lines().from(node).stream().map(Line::flow).toList();
    }

    /** What leads where. */
    public Lines lines() {
        if (lines == null) lines = Lines.of(all(SequenceFlow.class), all(BoundaryEvent.class));
        return lines;
    }

    /** Whether a step is for the applicant to revise the application. */
    public boolean isRevision(UserTask task) {
        return task.getCamundaFormRef() != null && task.getCamundaFormRef().equals(applyForm());
    }

    /** What Camunda's attribute of this name says; null if it is not there. */
    public static String camunda(BaseElement element, String attribute) {
        return element.getAttributeValueNs(CAMUNDA, attribute);
    }

    /** Whether the element is a service task that calls the given word of the vocabulary. */
    public static boolean calls(ModelElementInstance element, String word) {
        return element instanceof ServiceTask task && Expression.calls(task.getCamundaExpression(), word);
    }

    /** Whether the element gives the request the outcome. */
    public static boolean settles(ModelElementInstance element, String outcome) {
        return element instanceof ServiceTask task
                && calls(task, "requests.settle")
                && Expression.literal(task.getCamundaExpression(), 1)
                        .filter(outcome::equals)
                        .isPresent();
    }

    /** The text under Documentation in Modeler. */
    public static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return name;
    }
}
