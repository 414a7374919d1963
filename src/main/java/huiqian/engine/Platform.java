package huiqian.engine;

import huiqian.engine.doors.CommandGuard;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/** Has the engine do what is the platform's own, in a command that asks nobody's authority. */
@Component
public class Platform {

    private ProcessEngineConfigurationImpl engine;

    /** Once for the engine that runs here, before it runs. */
    public void runs(ProcessEngineConfigurationImpl configuration) {
        this.engine = configuration;
    }

    /** Does something all at once or not at all, joining the command that runs already; {@link EngineRows} are at hand meanwhile. */
    public <T> T run(Supplier<T> doing) {
        try {
            return execute(context -> context.runWithoutAuthorization((CommandContext inside) -> doing.get()));
        } catch (CommandGuard.Refused refused) {
            throw refused.refusal();
        }
    }

    /** The same for whoever asks the engine, with the authority they have; what is done has to check whether they may. */
    public <T> T runForCaller(Supplier<T> doing) {
        return execute(context -> doing.get());
    }

    /** A command of our own, which {@link CommandGuard} lets everyone through with because it checks for itself what they may do. */
    public record Permitted<T>(Command<T> command) implements Command<T> {

        @Override
        public T execute(CommandContext context) {
            return command.execute(context);
        }
    }

    private <T> T execute(Command<T> command) {
        return engine.getCommandExecutorTxRequired().execute(new Permitted<>(command));
    }

    public void run(Runnable doing) {
        run(() -> {
            doing.run();
            return null;
        });
    }
}
