package huiqian.flow.gate.policy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A policy file that keeps the platform from starting, told in two lines. */
class FlawedPolicy extends AbstractFailureAnalyzer<PolicyFile.Flaw> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PolicyFile.Flaw flaw) {
        return new FailureAnalysis(flaw.getMessage(), "请改正 processes/policy.yaml，再重新启动", failure);
    }
}
