package huiqian.approval.vote;

import huiqian.shared.Clause;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;
import java.util.List;

/** A vote of several people on one request. */
@Vocabulary(value = "votes", title = "表决", actsInTrials = true)
@Clause("R05 一5")
public interface Votes {

    /** Opens a vote: those who hold the role now, without the applicant, are entitled; later changes of post do not alter it. */
    @Phrase("开始表决，确定有表决权的人")
    void open(String requestId, String role);

    /** Those entitled in the vote now open, in a fixed order. */
    @Phrase("本次表决中有表决权的人")
    List<String> voters(String requestId);

    /** Whether no ballot still open can change the result. */
    @Phrase("结果是否已定，不再受未投票影响")
    boolean isDecided(String requestId);

    /** Whether the vote carries as it stands: more than half of the entitled, or an even split of all with the chair in favour. */
    @Phrase("表决是否通过")
    boolean isCarried(String requestId);

    /** Closes the vote at its deadline: ballots not cast by now lapse and count for neither side. */
    @Phrase("表决到期，截止投票，未投的票作废")
    void close(String requestId);
}
