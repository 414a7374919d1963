package huiqian.engine.reading;

import huiqian.approval.inbox.Whereabouts;
import huiqian.engine.EngineRows;
import org.springframework.stereotype.Component;

/** The step whose expression the engine is working out. */
@Component
class SpeakingStep implements Whereabouts {

    @Override
    public String step() {
        return EngineRows.speaking()
                .orElseThrow(() -> new IllegalStateException("no flow is speaking"))
                .getCurrentActivityName();
    }
}
