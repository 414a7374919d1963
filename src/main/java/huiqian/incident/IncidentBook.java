package huiqian.incident;

import huiqian.approval.ApprovalEvents.WorkFailed;
import huiqian.engine.EngineRows;
import huiqian.shared.Noteworthy;
import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Has administrators told when work fails for good, and sees to it that a retry, whoever asks for it and by whichever door, is noted and happens
 * now rather than when the last pause would have been over.
 */
@Component
class IncidentBook extends DefaultIncidentHandler {

    private final Subjects subjects;
    private final ApplicationEventPublisher events;

    IncidentBook(Subjects subjects, ApplicationEventPublisher events) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.subjects = subjects;
        this.events = events;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        Incident incident = super.handleIncident(context, message);
        FailureText report = FailureText.read(message);
        events.publishEvent(new WorkFailed(
                numberOf(context.getProcessDefinitionId(), context.getExecutionId()),
                "%s，%s".formatted(report.what(), report.reason())));
        return incident;
    }

    /** Called for every job that is done with; nearly none of them ever failed. */
    @Override
    protected void removeIncident(IncidentContext context, boolean resolved) {
        CommandContext command = Context.getCommandContext();
        List<Incident> open = command.getIncidentManager().findIncidentByConfiguration(context.getConfiguration());
        if (open.isEmpty()) return;
        super.removeIncident(context, resolved);
        if (!resolved) return;
        open.forEach(incident -> note(incident, command.getAuthenticatedUserId()));
        EngineRows.job(context.getConfiguration()).ifPresent(EngineRows::hurry);
    }

    private void note(Incident incident, String person) {
        String number = numberOf(incident.getProcessDefinitionId(), incident.getExecutionId());
        FailureText report = FailureText.read(incident.getIncidentMessage());
        events.publishEvent(new Noteworthy(
                Noteworthy.Kind.WORK_RETRIED,
                person,
                number == null ? "后台任务" : number,
                "重试：%s，上次的原因：%s".formatted(report.what(), report.reason())));
    }

    private String numberOf(String definition, String execution) {
        return definition == null
                ? null
                : subjects.of(definition, execution, null).number();
    }
}
