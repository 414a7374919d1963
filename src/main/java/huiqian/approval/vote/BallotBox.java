package huiqian.approval.vote;

import huiqian.approval.ledger.RequestRepository;
import huiqian.member.Members;
import huiqian.member.Roster;
import java.util.List;
import org.springframework.stereotype.Component;

@Component("votes")
class BallotBox implements Votes {

    private final BallotRepository ballots;
    private final RequestRepository requests;
    private final Members members;
    private final Roster roster;

    BallotBox(BallotRepository ballots, RequestRepository requests, Members members, Roster roster) {
        this.ballots = ballots;
        this.requests = requests;
        this.members = members;
        this.roster = roster;
    }

    @Override
    public void open(String requestId, String role) {
        String applicant = requests.findByNumber(requestId).orElseThrow().getApplicant();
        int vote =
                1 + lastVote(requestId).stream().mapToInt(Ballot::getVote).max().orElse(0);
        // Whoever shares the chair with the applicant is not the one chair either.
        boolean shared = isChair(applicant);
        members.decidersFor(role, applicant)
                .forEach(voter -> ballots.save(new Ballot(requestId, vote, voter, !shared && isChair(voter))));
    }

    private boolean isChair(String person) {
        return roster.groupsOf(person).contains("chair");
    }

    @Override
    public List<String> voters(String requestId) {
        return lastVote(requestId).stream().map(Ballot::getVoter).toList();
    }

    @Override
    public boolean isDecided(String requestId) {
        return Tally.of(lastVote(requestId)).isDecided();
    }

    @Override
    public boolean isCarried(String requestId) {
        return Tally.of(lastVote(requestId)).isCarried();
    }

    /** Under the request's lock, so that a ballot cast at the last moment is either counted or told that it came too late. */
    @Override
    public void close(String requestId) {
        requests.lock(requestId);
        lastVote(requestId).forEach(Ballot::lapse);
    }

    private List<Ballot> lastVote(String requestId) {
        return ballots.lastVote(requestId);
    }
}
