package huiqian.engine;

import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Readies the engine before the office opens: grants, filters and the shipped flows, each only where it is missing. */
@Component
@Order(Opening.ORDER)
class Opening implements ApplicationRunner {

    static final int ORDER = 100;

    private final Grants grants;
    private final SharedFilters filters;
    private final FlowDeployer flows;

    Opening(Grants grants, SharedFilters filters, FlowDeployer flows) {
        this.grants = grants;
        this.filters = filters;
        this.flows = flows;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        grants.establish();
        filters.establish();
        flows.seed();
    }
}
