package huiqian.engine.doors;

import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;

import huiqian.shared.Refusal;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/**
 * Stands before every command of the engine. People get through with what {@link CommandTable} lets them and nothing else; what the house refuses
 * on the way is answered as Camunda's own REST answers, in Chinese.
 */
@Component
public class CommandGuard extends CommandInterceptor {

    private static final Pattern NOT_THERE =
            Pattern.compile("(doesn't exist|(found|find) .*with id .*): \\w+ is null", Pattern.CASE_INSENSITIVE);

    private final InForce inForce;
    private final ReadingRule reading;
    private final AdminGuard admins;
    private ProcessEngineConfigurationImpl engine;

    CommandGuard(InForce inForce, ReadingRule reading, AdminGuard admins) {
        this.inForce = inForce;
        this.reading = reading;
        this.admins = admins;
    }

    public void guard(ProcessEngineConfigurationImpl configuration) {
        this.engine = configuration;
    }

    /** Who has given the command that runs, if anyone has. */
    static Optional<Caller> caller() {
        return Caller.of(
                Context.getCommandContext().getProcessEngineConfiguration().getIdentityService());
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null) return next.execute(command);
        var person = engine.getIdentityService().getCurrentAuthentication();
        try {
            return person == null
                    ? next.execute(command)
                    : answered(command, Caller.of(person.getUserId(), person.getGroupIds()));
        } catch (RuntimeException thrown) {
            return answer(command, thrown, person != null);
        }
    }

    private <T> T answered(Command<T> command, Caller caller) {
        CommandRow row = CommandTable.of(command);
        QueryLimits.permit(row, command);
        return QueryLimits.whole(row, command, next.execute(admitted(row, command, caller)));
    }

    private <T> Command<T> admitted(CommandRow row, Command<T> command, Caller caller) {
        CommandFields fields = new CommandFields(command);
        inForce.permit(row, fields, caller);
        if (caller.isAdmin()) return byAdmin(row, command, fields, caller.person());
        if (row.members() == ForMembers.NO) throw shut();
        if (!reading.opens(row, fields, caller.person())) return command;
        return context -> context.runWithoutAuthorization(command);
    }

    private <T> Command<T> byAdmin(CommandRow row, Command<T> command, CommandFields fields, String person) {
        return admins.deed(row)
                .<Command<T>>map(deed -> context -> deed.done(row, fields, person, () -> command.execute(context)))
                .orElse(command);
    }

    static Refusal shut() {
        return ForAdmins.NO.refusal();
    }

    @SuppressWarnings("unchecked")
    private <T> T answer(Command<T> command, RuntimeException thrown, boolean toSomebody) {
        AlreadyFiled twin = cause(thrown, AlreadyFiled.class);
        if (twin != null)
            return (T) SecondClick.on(twin.processInstance(), engine.getHistoryService(), engine.getIdentityService());
        Refusal refusal = cause(thrown, Refusal.class);
        if (refusal == null && toSomebody) refusal = denial(cause(thrown, AuthorizationException.class));
        if (refusal == null && cause(thrown, SuspendedEntityInteractionException.class) != null)
            refusal = Refusal.conflict("这个流程已停用，现在不能提交或办理");
        if (refusal == null && toSomebody) refusal = Collision.refusal(thrown);
        if (refusal == null && toSomebody) refusal = missing(cause(thrown, NullValueException.class));
        if (refusal == null) throw thrown;
        // Its resource takes anything else for a crash.
        if (CommandTable.of(command).command().equals("ExecuteJobsCmd") && refusal.kind() == Refusal.Kind.FORBIDDEN)
            throw new AuthorizationException(refusal.getMessage());
        throw new Refused(refusal);
    }

    /** The engine's own checks speak English and name its resources. */
    private static Refusal denial(AuthorizationException denied) {
        if (denied == null) return null;
        boolean starting = denied.getMissingAuthorizations().stream()
                .anyMatch(missing -> CREATE_INSTANCE.getName().equals(missing.getViolatedPermissionName()));
        return Refusal.forbidden(starting ? "您的身份不能发起这个流程" : "您无权进行此操作");
    }

    /** What was looked up by its id and is not there is no failure of the engine, and answered alike whatever else it may be that is not there. */
    private static Refusal missing(NullValueException nothing) {
        return nothing != null && NOT_THERE.matcher(nothing.getMessage()).find() ? Refusal.unknown("没有找到所请求的内容") : null;
    }

    static <E extends Throwable> E cause(Throwable thrown, Class<E> wanted) {
        for (Throwable at = thrown; at != null; at = at.getCause()) if (wanted.isInstance(at)) return wanted.cast(at);
        return null;
    }

    /** A refusal in the form both of the engine's REST applications pass on untouched. */
    public static class Refused extends WebApplicationException {

        private final transient Refusal refusal;

        Refused(Refusal refusal) {
            super(refusal.getMessage(), refusal, response(refusal));
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }

        private static Response response(Refusal refusal) {
            return Response.status(refusal.kind().status())
                    .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                    .entity(RefusedRequest.body(refusal))
                    .build();
        }
    }
}
