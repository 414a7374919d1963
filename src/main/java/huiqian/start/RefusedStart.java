package huiqian.start;

import huiqian.shared.CannotStart;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What the platform itself does not start with. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedStart extends AbstractFailureAnalyzer<CannotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, CannotStart refused) {
        return new FailureAnalysis(refused.getMessage(), refused.remedy(), failure);
    }
}
