package huiqian.incident;

import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.stereotype.Component;

/** Keeps failures in plain words; incidents take theirs from the job. What the exception said stays in the stack trace. */
@Component
class PlainFailures implements FailedJobCommandFactory {

    private final Subjects subjects;

    PlainFailures(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public Command<Object> getCommand(String job, Throwable failure) {
        return new Failure(job, failure);
    }

    private Subject subjectOf(JobEntity job) {
        if (job.getProcessDefinitionId() == null) return Subjects.ofChore(job.getJobHandlerType());
        String activity = Objects.requireNonNullElse(job.getFailedActivityId(), job.getActivityId());
        return subjects.of(job.getProcessDefinitionId(), job.getExecutionId(), activity);
    }

    private class Failure extends DefaultJobRetryCmd {

        Failure(String job, Throwable failure) {
            super(job, failure);
        }

        @Override
        protected void logException(JobEntity job) {
            super.logException(job);
            job.setExceptionMessage(
                    FailureText.of(subjectOf(job), Cause.of(exception)).text());
        }
    }
}
