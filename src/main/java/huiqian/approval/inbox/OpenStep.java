package huiqian.approval.inbox;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.BatchSize;

/** A step that waits, or waited, in somebody's inbox. The right to complete it comes from this row; closed steps stay on file. */
@Entity
@Table(name = "hq_open_step")
public class OpenStep {

    /** What kind of answer the step waits for. */
    public enum Kind {
        DECISION,
        BALLOT,
        REVISION,
        WORK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String requestNumber;
    private String task;
    private String step;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    /** The role that decides, null where the step names a person. */
    private String role;

    /** Whom somebody chose among those whose role decides; null where nobody did. */
    private String chosen;

    private boolean escalated;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "hq_step_decider", joinColumns = @JoinColumn(name = "step_id"))
    @Column(name = "person")
    @BatchSize(size = 200)
    private Set<String> deciders = new TreeSet<>();

    /** The one person the step names, of its own accord rather than by a role; null for any other step, and for ballots. */
    private String named;

    private String claimedBy;
    private Instant openedAt;
    private Instant due;
    private boolean bulkAllowed;
    private boolean forOthers;

    /** When the applicant last pressed for it. */
    private Instant nudgedAt;

    private Instant closedAt;
    private String closedBy;

    protected OpenStep() {}

    public OpenStep(Steps.Arrival arrival, Instant now) {
        this.requestNumber = arrival.number();
        this.task = arrival.task();
        this.kind = arrival.kind();
        this.openedAt = now;
        restate(arrival);
    }

    private static String namedBy(Steps.Arrival arrival) {
        boolean named = arrival.role() == null
                && arrival.kind() != Kind.BALLOT
                && arrival.deciders().size() == 1;
        return named ? arrival.deciders().iterator().next() : null;
    }

    /** Takes on what another version of the flow says of the step; since when it waits, whether it was escalated and, where it may, who claimed it stay. */
    void restate(Steps.Arrival arrival) {
        this.step = arrival.step();
        this.role = arrival.role();
        this.chosen = arrival.chosen();
        this.named = namedBy(arrival);
        this.due = arrival.due();
        this.bulkAllowed = arrival.bulkAllowed();
        this.forOthers = arrival.forOthers();
        decidedBy(arrival.deciders());
    }

    void decidedBy(Set<String> people) {
        deciders.retainAll(people);
        deciders.addAll(people);
        if (claimedBy != null && !deciders.contains(claimedBy)) claimedBy = null;
    }

    boolean concerns(String person) {
        return deciders.contains(person) || person.equals(closedBy);
    }

    boolean isClaimedByOther(String person) {
        return claimedBy != null && !claimedBy.equals(person);
    }

    /** Whether others wait on it in the place of the person it names, who has left. */
    public boolean isStoodInFor() {
        return named != null && !deciders.contains(named);
    }

    /** Whether completing it is a decision on the ledger. */
    public boolean asksForVerdict() {
        return kind == Kind.DECISION || kind == Kind.BALLOT;
    }

    void escalateTo(Set<String> people) {
        escalated = true;
        deciders.addAll(people);
    }

    void nudge(Instant now) {
        nudgedAt = now;
    }

    /** When the applicant last pressed for it; null if they have not. */
    public Instant getNudgedAt() {
        return nudgedAt;
    }

    void claim(String person) {
        claimedBy = person;
    }

    public void close(String by, Instant now) {
        closedBy = by;
        closedAt = now;
    }

    public String getRequestNumber() {
        return requestNumber;
    }

    public String getTask() {
        return task;
    }

    public String getStep() {
        return step;
    }

    public Kind getKind() {
        return kind;
    }

    public String getRole() {
        return role;
    }

    String getChosen() {
        return chosen;
    }

    /** The one person the step names, such as the applicant who revises; null where a role or a vote does. */
    public String getNamed() {
        return named;
    }

    public boolean isEscalated() {
        return escalated;
    }

    public Set<String> getDeciders() {
        return Set.copyOf(deciders);
    }

    public String getClaimedBy() {
        return claimedBy;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** The step's last deadline, null if it has none. */
    public Instant getDue() {
        return due;
    }

    /** Whether its flow lets several such decisions be made at once. */
    public boolean isBulkAllowed() {
        return bulkAllowed;
    }

    /** Whether it takes somebody who has not decided in this round before. */
    public boolean isForOthers() {
        return forOthers;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Null while it waits. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** Who completed it; null while open, or if it ended without anyone completing it. */
    public String getClosedBy() {
        return closedBy;
    }
}
