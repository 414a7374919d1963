package huiqian.incident;

import huiqian.approval.ApprovalEvents.WorkFailed;
import huiqian.engine.FailedWork;
import huiqian.engine.doors.Caller;
import huiqian.shared.Noteworthy;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps failures in plain words; what the exception said stays in the stack trace. Has administrators told when work fails for good, and notes
 * every retry.
 */
@Component
class IncidentBook implements FailedWork {

    private final Subjects subjects;
    private final ApplicationEventPublisher events;

    IncidentBook(Subjects subjects, ApplicationEventPublisher events) {
        this.subjects = subjects;
        this.events = events;
    }

    @Override
    public String told(Job job, String kind, String activity, Throwable failure) {
        Subject subject = job.getProcessDefinitionId() == null
                ? Subjects.ofChore(kind)
                : subjects.of(job.getProcessDefinitionId(), job.getExecutionId(), activity);
        return FailureText.of(subject, Cause.of(failure)).text();
    }

    @Override
    public void givenUp(Incident incident, String told) {
        FailureText report = FailureText.read(told);
        events.publishEvent(new WorkFailed(numberOf(incident), "%s，%s".formatted(report.what(), report.reason())));
    }

    @Override
    public void retried(Incident incident) {
        String number = numberOf(incident);
        FailureText report = FailureText.read(incident.getIncidentMessage());
        events.publishEvent(new Noteworthy(
                Noteworthy.Kind.WORK_RETRIED,
                Caller.ifAnyone().map(Caller::person).orElse(null),
                number == null ? "后台任务" : number,
                "重试：%s，上次的原因：%s".formatted(report.what(), report.reason())));
    }

    private String numberOf(Incident incident) {
        return incident.getProcessDefinitionId() == null
                ? null
                : subjects.of(incident.getProcessDefinitionId(), incident.getExecutionId(), null)
                        .number();
    }
}
