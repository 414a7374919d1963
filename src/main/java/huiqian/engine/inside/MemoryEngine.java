package huiqian.engine.inside;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

/**
 * An engine beside the application's: a database of its own in memory that goes with it, no jobs run by themselves, no history, and in expressions
 * nothing but the words it is given. The application's own engine does not know of it, nor does anything that looks for engines.
 */
public final class MemoryEngine implements AutoCloseable {

    private final ProcessEngineConfigurationImpl inside = (ProcessEngineConfigurationImpl)
            ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration();
    private final ProcessEngine engine;

    /** @param way hears of each element a case is on its way to, before the engine does anything there */
    public MemoryEngine(Map<Object, Object> words, Consumer<String> way) {
        String name = "replay-" + UUID.randomUUID();
        inside.setProcessEngineName(name);
        inside.setJdbcUrl("jdbc:h2:mem:" + name);
        inside.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_CREATE);
        inside.setExpressionManager(new JuelExpressionManager(words));
        inside.setCustomPreBPMNParseListeners(List.of(new Way(way)));
        inside.setProcessEnginePlugins(List.of(new SpinProcessEnginePlugin()));
        inside.setJavaSerializationFormatEnabled(false);
        inside.setEnableExceptionsAfterUnhandledBpmnError(true);
        inside.setDefaultNumberOfRetries(1);
        doWithoutFrills();
        this.engine = build();
    }

    private void doWithoutFrills() {
        inside.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        inside.setEnforceHistoryTimeToLive(false);
        inside.setJobExecutorActivate(false);
        inside.setMetricsEnabled(false);
        inside.setTaskMetricsEnabled(false);
        inside.setCmmnEnabled(false);
        inside.setDmnEnabled(false);
        inside.setAuthorizationEnabled(false);
        inside.setTenantCheckEnabled(false);
    }

    /** One at a time: the engines' own list is not made for several threads. */
    private ProcessEngine build() {
        synchronized (MemoryEngine.class) {
            ProcessEngine built = inside.buildProcessEngine();
            ProcessEngines.unregister(built);
            return built;
        }
    }

    public ProcessEngine engine() {
        return engine;
    }

    /** In one command of this engine, whose rows are at hand meanwhile. */
    public <T> T run(Supplier<T> doing) {
        return inside.getCommandExecutorTxRequired().execute(context -> doing.get());
    }

    /** The last connection takes the database with it. */
    @Override
    public void close() {
        engine.close();
        inside.close();
    }

    private static class Way extends AbstractBpmnParseListener {

        private final Consumer<String> way;

        Way(Consumer<String> way) {
            this.way = way;
        }

        @Override
        public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
            ExecutionListener listener =
                    execution -> way.accept(transition.getDestination().getId());
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, listener);
        }
    }
}
