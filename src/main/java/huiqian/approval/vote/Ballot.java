package huiqian.approval.vote;

import huiqian.approval.ledger.Verdict;
import huiqian.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One person's vote on a request; entitled when the vote opens, cast at most once. */
@Entity
@Table(name = "hq_ballot")
public class Ballot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String requestNumber;

    /** 1 for the request's first vote, one more for each later one. */
    private int vote;

    private String voter;

    /** Whether the voter holds the chair, whose ballot decides an even split. */
    private boolean chair;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    /** Not cast by the deadline. */
    private boolean lapsed;

    protected Ballot() {}

    public Ballot(String requestNumber, int vote, String voter, boolean chair) {
        this.requestNumber = requestNumber;
        this.vote = vote;
        this.voter = voter;
        this.chair = chair;
    }

    public void cast(Verdict cast) {
        if (lapsed) throw Refusal.conflict("表决已结束");
        verdict = cast;
    }

    void lapse() {
        lapsed = verdict == null;
    }

    public int getVote() {
        return vote;
    }

    public String getVoter() {
        return voter;
    }

    public boolean isChair() {
        return chair;
    }

    /** Null while not cast. */
    public Verdict getVerdict() {
        return verdict;
    }
}
