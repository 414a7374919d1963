package huiqian.approval.ledger;

import huiqian.approval.inbox.OpenStep;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Who decided what, in which post, when and why. Never changed; each row's hash covers the row before it. */
@Entity
@Table(name = "hq_decision")
public class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String requestNumber;

    @Column(name = "filing_round")
    private int round;

    private String step;
    private String task;
    private String decider;
    private String deciderName;
    private String post;
    private boolean acting;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "remark")
    private String comment;

    private Instant decidedAt;
    private String previousHash;
    private String hash;

    protected Decision() {}

    Decision(Request request, OpenStep step, Taken taken, String previousHash) {
        this.requestNumber = request.getNumber();
        this.round = request.getRound();
        this.step = step.getStep();
        this.task = step.getTask();
        this.decider = taken.by();
        this.deciderName = taken.name();
        this.post = taken.post();
        this.acting = taken.acting();
        this.verdict = taken.verdict();
        this.comment = taken.comment();
        // Databases keep microseconds; the hash must be the same when read back.
        this.decidedAt = taken.at().truncatedTo(ChronoUnit.MILLIS);
        this.previousHash = previousHash;
        this.hash = expectedHash();
    }

    /** A verdict as it is given. */
    record Taken(String by, String name, String post, boolean acting, Verdict verdict, String comment, Instant at) {}

    /** The hash this row must carry: SHA-256 over its content and its predecessor's hash. */
    String expectedHash() {
        return Fingerprint.of(
                previousHash,
                requestNumber,
                round,
                step,
                task,
                decider,
                deciderName,
                post,
                acting,
                verdict,
                comment,
                decidedAt.toEpochMilli());
    }

    String getRequestNumber() {
        return requestNumber;
    }

    public int getRound() {
        return round;
    }

    public String getStep() {
        return step;
    }

    public String getTask() {
        return task;
    }

    public String getDecider() {
        return decider;
    }

    public String getDeciderName() {
        return deciderName;
    }

    public String getPost() {
        return post;
    }

    public boolean isActing() {
        return acting;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    /** What the answer is called where it was given, an acceptance say; what the house calls it where that form was not kept. */
    String inWords(Optional<Submission> form) {
        return form.flatMap(kept -> kept.said("verdict")).orElseGet(verdict::label);
    }

    public String getComment() {
        return comment;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getPreviousHash() {
        return previousHash;
    }

    public String getHash() {
        return hash;
    }
}
