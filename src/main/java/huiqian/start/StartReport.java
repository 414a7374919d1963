package huiqian.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Two lines in place of Boot's English frame, which is switched off in application.yml; the stack trace is there for whoever sets this class to debug. */
class StartReport implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartReport.class);

    @Override
    public void report(FailureAnalysis analysis) {
        LOG.debug("Failed to start", analysis.getCause());
        LOG.error("启动失败：{}{}", analysis.getDescription(), remedy(analysis.getAction()));
    }

    private static String remedy(String action) {
        return action == null || action.isBlank() ? "" : "\n处理办法：" + action;
    }
}
