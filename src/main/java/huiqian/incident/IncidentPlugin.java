package huiqian.incident;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.springframework.stereotype.Component;

/** Builds plain failures and the incident book into the engine. */
@Component
class IncidentPlugin extends AbstractProcessEnginePlugin {

    private final PlainFailures failures;
    private final IncidentBook book;

    IncidentPlugin(PlainFailures failures, IncidentBook book) {
        this.failures = failures;
        this.book = book;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobCommandFactory(failures);
        List<IncidentHandler> present = engine.getCustomIncidentHandlers();
        List<IncidentHandler> handlers = present == null ? new ArrayList<>() : new ArrayList<>(present);
        handlers.add(book);
        engine.setCustomIncidentHandlers(handlers);
    }
}
