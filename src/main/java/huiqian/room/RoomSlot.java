package huiqian.room;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.data.domain.Persistable;

/** Half an hour of a room, taken by a request. Room and half-hour are the key, so that nobody else can take it. */
@Entity
@Table(name = "hq_room_slot")
@IdClass(RoomSlot.Key.class)
class RoomSlot implements Persistable<RoomSlot.Key> {

    static final Duration LENGTH = Duration.ofMinutes(30);

    record Key(String room, LocalDateTime slotStart) implements Serializable {}

    @Id
    private String room;

    @Id
    private LocalDateTime slotStart;

    private String requestNumber;

    /** Told apart here, because a key that is not generated would otherwise cost a look-up for each insert. */
    @Transient
    private boolean stored;

    protected RoomSlot() {}

    RoomSlot(String room, LocalDateTime slotStart, String requestNumber) {
        this.room = room;
        this.slotStart = slotStart;
        this.requestNumber = requestNumber;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    LocalDateTime start() {
        return slotStart;
    }

    String takenBy() {
        return requestNumber;
    }

    @Override
    public Key getId() {
        return new Key(room, slotStart);
    }

    @Override
    public boolean isNew() {
        return !stored;
    }
}
