package huiqian.engine.reading;

import huiqian.approval.inbox.Whereabouts;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;

/** The step whose expression the engine is working out. */
@Component
class SpeakingStep implements Whereabouts {

    @Override
    public String step() {
        BpmnExecutionContext running = Context.getBpmnExecutionContext();
        if (running == null) throw new IllegalStateException("no flow is speaking");
        return running.getExecution().getCurrentActivityName();
    }
}
