package huiqian.engine.doors;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** A command of our own, which {@link CommandGuard} lets everyone through with because it checks for itself what they may do. */
public record Permitted<T>(Command<T> command) implements Command<T> {

    @Override
    public T execute(CommandContext context) {
        return command.execute(context);
    }
}
