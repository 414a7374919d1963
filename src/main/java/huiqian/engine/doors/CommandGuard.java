package huiqian.engine.doors;

import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;

import huiqian.shared.Refusal;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/**
 * Stands before every command of the engine. People get through with what {@link AllowedCommands} lists and nothing else, admins with all but
 * what {@link Administration} leaves out; what the house refuses on the way is answered as Camunda's own REST answers, in Chinese.
 */
@Component
public class CommandGuard extends CommandInterceptor {

    private static final Pattern NOT_THERE =
            Pattern.compile("(doesn't exist|(found|find) .*with id .*): \\w+ is null", Pattern.CASE_INSENSITIVE);

    private final ReadingRule reading;
    private final Cancellation cancellation;
    private final DeploymentAudit deeds;
    private final Upkeep upkeep;
    private final PasswordQuestions passwords;
    private ProcessEngineConfigurationImpl engine;

    CommandGuard(
            ReadingRule reading,
            Cancellation cancellation,
            DeploymentAudit deeds,
            Upkeep upkeep,
            PasswordQuestions passwords) {
        this.reading = reading;
        this.cancellation = cancellation;
        this.deeds = deeds;
        this.upkeep = upkeep;
        this.passwords = passwords;
    }

    public void guard(ProcessEngineConfigurationImpl configuration) {
        this.engine = configuration;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null) return next.execute(command);
        Authentication person = engine.getIdentityService().getCurrentAuthentication();
        try {
            if (person == null) return next.execute(command);
            QueryLimits.permit(command);
            return QueryLimits.whole(command, next.execute(admitted(command, person)));
        } catch (RuntimeException thrown) {
            return answer(command, thrown, person != null);
        }
    }

    private <T> Command<T> admitted(Command<T> command, Authentication person) {
        InForce.permit(command, person, next);
        if (Who.isAdmin(person)) {
            if (command instanceof CheckPassword) return passwords.slowed(command, person.getUserId());
            Administration.permit(command);
            cancellation.permit(command, next);
            return upkeep.noted(deeds.noted(command, person.getUserId()), person.getUserId());
        }
        if (!AllowedCommands.permit(command)) throw shut();
        return reading.apply(command, person.getUserId(), next);
    }

    static Refusal shut() {
        return Refusal.forbidden("此操作不对外开放，请通过表单办理");
    }

    @SuppressWarnings("unchecked")
    private <T> T answer(Command<T> command, RuntimeException thrown, boolean toSomebody) {
        AlreadyFiled twin = cause(thrown, AlreadyFiled.class);
        if (twin != null) return (T) SecondClick.of(engine, twin.processInstance());
        Refusal refusal = cause(thrown, Refusal.class);
        if (refusal == null && toSomebody) refusal = denial(cause(thrown, AuthorizationException.class));
        if (refusal == null && cause(thrown, SuspendedEntityInteractionException.class) != null)
            refusal = Refusal.conflict("这个流程已停用，现在不能提交或办理");
        if (refusal == null && toSomebody) refusal = Collision.refusal(thrown);
        if (refusal == null && toSomebody) refusal = missing(cause(thrown, NullValueException.class));
        if (refusal == null) throw thrown;
        // Its resource takes anything else for a crash.
        if (command instanceof ExecuteJobsCmd && refusal.kind() == Refusal.Kind.FORBIDDEN)
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
