package huiqian.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One message to one person about one request. */
@Entity
@Table(name = "hq_notice")
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String person;
    private String requestNumber;
    private String message;
    private Instant createdAt;
    private Instant readAt;

    protected Notice() {}

    Notice(String person, String requestNumber, String message, Instant now) {
        this.person = person;
        this.requestNumber = requestNumber;
        this.message = message;
        this.createdAt = now;
    }

    public Long getId() {
        return id;
    }

    public String getPerson() {
        return person;
    }

    public String getRequestNumber() {
        return requestNumber;
    }

    /** Plain text in Chinese; it quotes what people typed, so pages escape it. */
    public String getMessage() {
        return message;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Null while unread. */
    public Instant getReadAt() {
        return readAt;
    }
}
