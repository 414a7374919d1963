package huiqian.engine.inside;

import huiqian.engine.EngineRows;
import huiqian.engine.FailedWork;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;

/**
 * Has failures told in the house's words, and sees to it that a retry, whoever asks for it and by whichever door, is heard of and happens now
 * rather than when the last pause would have been over.
 */
@Component
class FailurePlugin extends AbstractProcessEnginePlugin {

    private final FailedWork work;

    FailurePlugin(FailedWork work) {
        this.work = work;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobCommandFactory(Failure::new);
        engine.setCustomIncidentHandlers(EnginePlugin.appended(engine.getCustomIncidentHandlers(), new Book()));
    }

    private class Failure extends DefaultJobRetryCmd {

        Failure(String job, Throwable failure) {
            super(job, failure);
        }

        @Override
        protected void logException(JobEntity job) {
            super.logException(job);
            String failed = job.getFailedActivityId();
            String activity = failed == null ? job.getActivityId() : failed;
            job.setExceptionMessage(work.told(job, job.getJobHandlerType(), activity, exception));
        }
    }

    private class Book extends DefaultIncidentHandler {

        Book() {
            super(Incident.FAILED_JOB_HANDLER_TYPE);
        }

        @Override
        public Incident handleIncident(IncidentContext context, String message) {
            Incident incident = super.handleIncident(context, message);
            work.givenUp(incident, message);
            return incident;
        }

        /** Called for every job that is done with; nearly none of them ever failed. */
        @Override
        protected void removeIncident(IncidentContext context, boolean resolved) {
            List<Incident> open = EngineRows.incidents(context.getConfiguration());
            if (open.isEmpty()) return;
            super.removeIncident(context, resolved);
            if (!resolved) return;
            open.forEach(work::retried);
            EngineRows.job(context.getConfiguration()).ifPresent(EngineRows::hurry);
        }
    }
}
