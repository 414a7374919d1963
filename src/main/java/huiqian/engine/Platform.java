package huiqian.engine;

import huiqian.engine.doors.Permitted;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/** Has the engine do what is the platform's own, in a command that asks nobody's authority. */
@Component
public class Platform {

    private ProcessEngineConfigurationImpl engine;

    /** Once for the engine that runs here, before it runs. */
    void runs(ProcessEngineConfigurationImpl configuration) {
        this.engine = configuration;
    }

    /** Does something all at once or not at all, joining the command that runs already; {@link EngineRows} are at hand meanwhile. */
    public <T> T run(Supplier<T> doing) {
        return engine.getCommandExecutorTxRequired()
                .execute(new Permitted<>((CommandContext context) ->
                        context.runWithoutAuthorization((CommandContext inside) -> doing.get())));
    }

    public void run(Runnable doing) {
        run(() -> {
            doing.run();
            return null;
        });
    }
}
