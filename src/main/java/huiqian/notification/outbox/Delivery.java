package huiqian.notification.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One message on its way to one recipient over one channel. The outbox writes and changes the row; this only reads it. */
@Entity
@Table(name = "hq_delivery")
public class Delivery {

    /** What has become of it. */
    public enum State {
        WAITING,
        SENT,
        /** Not wanted any more when its turn came. */
        DROPPED,
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String recipient;
    private String event;
    private String channel;
    private String requestNumber;
    private String message;
    private Long notice;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;
    private Instant dueAt;
    private Instant firstDueAt;
    private Instant createdAt;
    private String claimedBy;
    private Instant claimedUntil;
    private String reason;
    private Instant finishedAt;

    protected Delivery() {}

    public Long getId() {
        return id;
    }

    /** A person's account, or what the channel calls somebody else. */
    public String getRecipient() {
        return recipient;
    }

    public String getEvent() {
        return event;
    }

    public String getChannel() {
        return channel;
    }

    /** Empty where it is about no request. */
    public String getRequestNumber() {
        return requestNumber;
    }

    /** Plain text in Chinese, of one line or more; it quotes what people typed. */
    public String getMessage() {
        return message;
    }

    Long getNotice() {
        return notice;
    }

    public State getState() {
        return state;
    }

    /** How often it was tried in vain since it was first due, or since somebody had it tried anew. */
    public int getAttempts() {
        return attempts;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    Instant getFirstDueAt() {
        return firstDueAt;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Why the latest try failed, in Chinese; null if none did. */
    public String getReason() {
        return reason;
    }
}
