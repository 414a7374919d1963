package huiqian.incident;

import huiqian.approval.ledger.Request;
import huiqian.member.Roster;
import huiqian.shared.Refusal;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;

/** Work of the platform's own that failed until its tries were used up, and waits for an administrator. */
@Component
public class Incidents {

    /** The most that {@link #open} shows. */
    public static final int MOST = 200;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final HistoryService history;
    private final IdentityService identity;
    private final Roster roster;
    private final Subjects subjects;

    Incidents(
            RuntimeService runtime,
            ManagementService management,
            HistoryService history,
            IdentityService identity,
            Roster roster,
            Subjects subjects) {
        this.runtime = runtime;
        this.management = management;
        this.history = history;
        this.identity = identity;
        this.roster = roster;
        this.subjects = subjects;
    }

    /** What waits now, the latest first. */
    public List<OpenIncident> open() {
        return runtime
                .createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .orderByIncidentTimestamp()
                .desc()
                .listPage(0, MOST)
                .stream()
                .map(this::trouble)
                .toList();
    }

    private OpenIncident trouble(Incident incident) {
        FailureText report = FailureText.read(incident.getIncidentMessage());
        Subject subject = incident.getProcessDefinitionId() == null
                ? new Subject(null, report.what(), null)
                : subjects.of(incident.getProcessDefinitionId(), incident.getExecutionId(), activity(incident));
        Request request = subject.request();
        return new OpenIncident(
                incident.getId(),
                incident.getIncidentTimestamp().toInstant(),
                subject.number(),
                request == null ? null : request.getTitle(),
                request == null ? null : request.getFlowName(),
                subject.work(),
                report.reason(),
                report.remedy(),
                attempts(incident.getConfiguration()),
                subject.instance());
    }

    private static String activity(Incident incident) {
        return Objects.requireNonNullElse(incident.getFailedActivityId(), incident.getActivityId());
    }

    private long attempts(String job) {
        return history.createHistoricJobLogQuery().jobId(job).failureLog().count();
    }

    /**
     * Has failed work tried once more, at once; whether it succeeds shows a moment later. The audit log says who asked, here as in Cockpit.
     *
     * @param person an administrator
     * @throws huiqian.shared.Refusal if it no longer waits, or they are none
     */
    public void retry(String id, String person) {
        Incident incident = runtime.createIncidentQuery().incidentId(id).singleResult();
        if (incident == null) throw gone();
        identity.setAuthentication(person, new ArrayList<>(roster.groupsOf(person)));
        try {
            management.setJobRetries(incident.getConfiguration(), 1);
        } catch (NotFoundException done) {
            throw gone();
        } catch (WebApplicationException refused) {
            if (refused.getCause() instanceof Refusal refusal) throw refusal;
            throw refused;
        } finally {
            identity.clearAuthentication();
        }
    }

    private static Refusal gone() {
        return Refusal.conflict("这一条已经不在了：刚刚办成，或者已由别人重试");
    }
}
