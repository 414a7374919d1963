package huiqian.room;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What became of a room that was lent: who had the key, and how it was found afterwards. */
@Entity
@Table(name = "hq_room_use")
class RoomUse {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String requestNumber;
    private String keyHolder;
    private Instant handedOverAt;
    private Boolean tidy;
    private Boolean keyReturned;
    private String damage;
    private Instant inspectedAt;

    protected RoomUse() {}

    RoomUse(String requestNumber) {
        this.requestNumber = requestNumber;
    }

    /** The first hand-over sets the time; said again, only the holder is corrected. */
    void handOver(String holder, Instant now) {
        keyHolder = holder;
        if (handedOverAt == null) handedOverAt = now;
    }

    /** The first inspection sets the time; said again, only its result is corrected. */
    void inspect(boolean foundTidy, boolean gotKeyBack, String foundDamage, Instant now) {
        tidy = foundTidy;
        keyReturned = gotKeyBack;
        damage = foundDamage;
        if (inspectedAt == null) inspectedAt = now;
    }

    /** Whether somebody has the key and the room was not looked at since. */
    boolean isUninspected() {
        return handedOverAt != null && inspectedAt == null;
    }

    boolean hasFaults() {
        return inspectedAt != null && (!tidy || !keyReturned || damage != null);
    }

    String getKeyHolder() {
        return keyHolder;
    }

    Instant getHandedOverAt() {
        return handedOverAt;
    }

    String getDamage() {
        return damage;
    }

    Instant getInspectedAt() {
        return inspectedAt;
    }
}
