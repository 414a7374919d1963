package huiqian.engine.step;

import huiqian.approval.Cutoff;
import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.approval.ledger.Ledger;
import huiqian.engine.filing.VariableValues;
import huiqian.engine.reading.DrawnStep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** When a step is due: by the last of its timers, and never later than what it decides on could still be approved. */
@Component
class StepDeadlines {

    private final Cutoff cutoff;
    private final Ledger ledger;
    private final Clock clock;

    StepDeadlines(Cutoff cutoff, Ledger ledger, Clock clock) {
        this.cutoff = cutoff;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Null if the step may take as long as it likes. */
    Instant of(DelegateTask task, Kind kind, String number) {
        return stated(task, kind, number, drawn(task));
    }

    /** The same for what the flow says, and says so of the task, where Tasklist reads it. */
    Instant stated(DelegateTask task, Kind kind, String number, Instant drawn) {
        Instant due = last(task, kind, number)
                .filter(end -> drawn == null || end.isBefore(drawn))
                .orElse(drawn);
        task.setDueDate(due == null ? null : Date.from(due));
        return due;
    }

    private Optional<Instant> last(DelegateTask task, Kind kind, String number) {
        if (kind != Kind.DECISION && kind != Kind.BALLOT) return Optional.empty();
        Map<String, Object> answers = VariableValues.plain(task.getVariablesTyped(false));
        return cutoff.of(DrawnStep.of(task).flow().flow(), answers)
                // What is decided after the outcome, a report say, is no approval.
                .filter(end -> ledger.get(number).getSettledAt() == null);
    }

    private Instant drawn(DelegateTask task) {
        if (task.getDueDate() != null) return task.getDueDate().toInstant();
        Duration deadline = DrawnStep.of(task).deadlineOfAll();
        return deadline == null ? null : clock.instant().plus(deadline);
    }
}
