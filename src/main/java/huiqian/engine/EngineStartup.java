package huiqian.engine;

import huiqian.engine.identity.Grants;
import huiqian.engine.identity.SharedFilters;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Readies the engine before the first web request is let in: grants and filters, each only where it is missing. */
@Component
class EngineStartup implements SmartLifecycle {

    private final Grants grants;
    private final SharedFilters filters;
    private volatile boolean done;

    EngineStartup(Grants grants, SharedFilters filters) {
        this.grants = grants;
        this.filters = filters;
    }

    @Override
    public void start() {
        grants.establish();
        filters.establish();
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** After the roster has moved in, before the job executor and the web server start. */
    @Override
    public int getPhase() {
        return 1;
    }
}
