package huiqian.engine;

import huiqian.approval.Flows;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Ledger;
import huiqian.engine.doors.ActingAs;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * One borrowing that ended yesterday evening, so that whoever tries the demo meets an inspection without waiting for a room's time to pass. It is filed, decided and handed out
 * through the real flow, before anything else runs, with the clock put back to yesterday.
 */
@Component
@Profile("demo")
class DemoStory implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);

    private final Flows flows;
    private final Steps steps;
    private final FormService forms;
    private final ManagementService management;
    private final ActingAs authority;
    private final Clock clock;
    private final Ledger ledger;
    private final boolean wanted;
    private volatile boolean told;

    DemoStory(
            Flows flows,
            Steps steps,
            @Lazy FormService forms,
            @Lazy ManagementService management,
            ActingAs authority,
            Clock clock,
            Ledger ledger,
            @Value("${huiqian.demo.story:true}") boolean wanted) {
        this.flows = flows;
        this.steps = steps;
        this.forms = forms;
        this.management = management;
        this.authority = authority;
        this.clock = clock;
        this.ledger = ledger;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        told = true;
        if (!wanted || ledger.isBegun()) return;
        LocalDateTime yesterday = LocalDateTime.now(clock).minusDays(1).with(LocalTime.of(12, 0));
        try {
            tell(yesterday);
        } catch (RuntimeException redrawn) {
            // The shipped flow may have been redrawn before anything was filed.
            LOG.warn("The demo goes without its borrowing of yesterday: {}", redrawn.getMessage());
        }
    }

    private void tell(LocalDateTime noon) {
        EngineClock.at(noon, () -> flows.start("room-borrowing", "guest", borrowing(noon)));
        EngineClock.at(noon.plusMinutes(40), () -> complete(Map.of("verdict", "APPROVE")));
        EngineClock.at(noon.plusHours(6).plusMinutes(50), () -> complete(Map.of("keyHolder", "高晓峰")));
    }

    private static Map<String, Object> borrowing(LocalDateTime noon) {
        return Map.of(
                "organization", "青年志愿者协会",
                "contactName", "高晓峰",
                "phone", "13800000013",
                "room", "R102",
                "startsAt", noon.plusHours(7).toString(),
                "endsAt", noon.plusHours(9).toString(),
                "attendance", 12,
                "purpose", "招新宣讲");
    }

    private void complete(Map<String, Object> answers) {
        String task = steps.inbox("sec2", 0, 1).items().get(0).getTask();
        authority.of("sec2", () -> {
            forms.submitTaskForm(task, answers);
            return null;
        });
        authority.of(null, () -> {
            management.createJobQuery().executable().list().forEach(job -> management.executeJob(job.getId()));
            return null;
        });
    }

    @Override
    public void stop() {
        told = false;
    }

    @Override
    public boolean isRunning() {
        return told;
    }

    /** Once the flows are there, before the job executor and the web server start. */
    @Override
    public int getPhase() {
        return 3;
    }
}
