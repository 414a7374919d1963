package huiqian.engine.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.glassfish.jersey.server.monitoring.ApplicationEvent;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.monitoring.RequestEvent;
import org.glassfish.jersey.server.monitoring.RequestEventListener;

/**
 * Keeps with a request what one of Camunda's REST applications has thrown over it. Camunda would log it at once and at length, before anybody knows
 * whether it was the caller's fault.
 */
public final class Thrown implements ApplicationEventListener, RequestEventListener {

    private static final String KEY = Thrown.class.getName();

    Thrown() {}

    public static Optional<Throwable> over(HttpServletRequest request) {
        return Optional.ofNullable((Throwable) request.getAttribute(KEY));
    }

    @Override
    public void onEvent(ApplicationEvent event) {
        // How an application starts is no concern of ours.
    }

    @Override
    public RequestEventListener onRequest(RequestEvent request) {
        return this;
    }

    @Override
    public void onEvent(RequestEvent event) {
        if (event.getType() == RequestEvent.Type.ON_EXCEPTION)
            event.getContainerRequest().setProperty(KEY, event.getException());
    }
}
