package huiqian.flow.replay;

import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Tells each element a case is on its way to, before the engine does anything there. */
final class PathListener extends AbstractBpmnParseListener {

    private final ExecutionListener listener;

    PathListener(Consumer<String> heard) {
        this.listener = execution -> heard.accept(
                ((ExecutionEntity) execution).getTransition().getDestination().getId());
    }

    @Override
    public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, listener);
    }
}
