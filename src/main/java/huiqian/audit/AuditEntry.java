package huiqian.audit;

import huiqian.shared.Noteworthy;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One line of the audit log; nothing changes it once it is written. */
@Entity
@Immutable
@Table(name = "hq_audit")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant moment;

    @Enumerated(EnumType.STRING)
    private Noteworthy.Kind kind;

    private String person;
    private String address;
    private String subject;
    private String detail;
    private int times = 1;

    protected AuditEntry() {}

    AuditEntry(Instant moment, Noteworthy event, Caller caller) {
        this.moment = moment;
        this.kind = event.kind();
        this.person = person(event.person() == null ? caller.person() : event.person());
        this.address = Legible.cut(caller.address(), 64);
        this.subject = subject(event.subject());
        this.detail = Legible.cut(event.detail(), 2000);
    }

    /** Many that are alike, told as one. */
    static AuditEntry sum(AuditEntry last, int times, String address, String subject, String words) {
        AuditEntry sum = new AuditEntry();
        sum.moment = last.moment;
        sum.kind = last.kind;
        sum.address = address;
        sum.subject = subject;
        sum.detail = Legible.cut(words + (last.detail == null ? "" : last.detail), 2000);
        sum.times = times;
        return sum;
    }

    /** A person as an entry names them, however long and odd the name that was typed. */
    static String person(String typed) {
        return Legible.cut(typed, 64);
    }

    static String subject(String whole) {
        return Legible.cut(whole, 200);
    }

    /** Later entries have higher ones. */
    public Long getId() {
        return id;
    }

    public Instant getMoment() {
        return moment;
    }

    public Noteworthy.Kind getKind() {
        return kind;
    }

    /** A user id, for a refused login whatever was typed; null for somebody not signed in and for the system itself. */
    public String getPerson() {
        return person;
    }

    /** The client's, null for what no HTTP request brought about. */
    public String getAddress() {
        return address;
    }

    public String getSubject() {
        return subject;
    }

    public String getDetail() {
        return detail;
    }

    /** How often it happened; more than once only where strangers were refused. */
    public int getTimes() {
        return times;
    }
}
