package huiqian.activity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An activity the presidium approved. */
@Entity
@Table(name = "hq_activity")
class Activity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String requestNumber;

    /** The department that holds it; null for an applicant without one. */
    private String department;

    @Embedded
    private Proposal proposal;

    private Instant enteredAt;

    protected Activity() {}

    Activity(String requestNumber, String department) {
        this.requestNumber = requestNumber;
        this.department = department;
    }

    void approve(Proposal approved, Instant now) {
        proposal = approved;
        enteredAt = now;
    }

    String getDepartment() {
        return department;
    }

    Proposal getProposal() {
        return proposal;
    }
}
