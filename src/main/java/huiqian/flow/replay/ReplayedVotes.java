package huiqian.flow.replay;

import huiqian.approval.vote.Votes;
import huiqian.member.Members;
import java.util.List;
import java.util.function.Supplier;

/** Votes held again on what the voters said in their time; no ballot of the office is touched. */
final class ReplayedVotes implements Votes {

    private final Supplier<CaseReplay> scene;
    private final Members members;

    ReplayedVotes(Supplier<CaseReplay> scene, Members members) {
        this.scene = scene;
        this.members = members;
    }

    @Override
    public void open(String requestId, String role) {
        scene.get().openVote(role, members);
    }

    @Override
    public List<String> voters(String requestId) {
        List<String> voters = scene.get().vote().voters();
        if (voters.isEmpty()) throw new Stall("「" + scene.get().place() + "」没有人有表决权");
        return voters;
    }

    @Override
    public boolean isDecided(String requestId) {
        return scene.get().vote().tally().isDecided();
    }

    @Override
    public boolean isCarried(String requestId) {
        return scene.get().vote().tally().isCarried();
    }

    @Override
    public void close(String requestId) {
        // Ballots not cast count for neither side as it is.
    }
}
