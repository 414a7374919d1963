package huiqian.approval.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That a running request was taken from one version of its flow to another: by whom, when and why. Never changed. */
@Entity
@Immutable
@Table(name = "hq_move")
public class Move {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String requestNumber;
    private String flow;
    private int fromVersion;
    private int toVersion;
    private String movedBy;
    private String movedByName;

    @Column(name = "remark")
    private String note;

    private Instant movedAt;

    protected Move() {}

    Move(Request request, int fromVersion, int toVersion, String note, Submission.Author by) {
        this.requestNumber = request.getNumber();
        this.flow = request.getFlow();
        this.fromVersion = fromVersion;
        this.toVersion = toVersion;
        this.movedBy = by.id();
        this.movedByName = by.name();
        this.note = note;
        this.movedAt = by.at();
    }

    public int getFromVersion() {
        return fromVersion;
    }

    public int getToVersion() {
        return toVersion;
    }

    public String getMovedBy() {
        return movedBy;
    }

    public String getMovedByName() {
        return movedByName;
    }

    /** Why, in the words of whoever did it. */
    public String getNote() {
        return note;
    }

    public Instant getMovedAt() {
        return movedAt;
    }
}
