package huiqian.activity;

import huiqian.approval.ApprovalEvents.RequestSettled;
import huiqian.approval.ledger.Status;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the activity of a request that came to nothing from the approved ones, whatever its flow says; in the transaction that settles it. */
@Component
class ActivityEvents {

    private final ActivityRepository activities;

    ActivityEvents(ActivityRepository activities) {
        this.activities = activities;
    }

    @EventListener
    void on(RequestSettled settled) {
        if (settled.outcome() != Status.APPROVED)
            activities.findByRequestNumber(settled.number()).ifPresent(activities::delete);
    }
}
