package huiqian.room;

import huiqian.approval.ApprovalEvents.RequestSettled;
import huiqian.approval.ledger.Status;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives up the room of a request that came to nothing, whatever its flow says; in the transaction that settles it. */
@Component
class RoomEvents {

    private final Rooms rooms;

    RoomEvents(Rooms rooms) {
        this.rooms = rooms;
    }

    @EventListener
    void on(RequestSettled settled) {
        if (settled.outcome() != Status.APPROVED) rooms.release(settled.number());
    }
}
