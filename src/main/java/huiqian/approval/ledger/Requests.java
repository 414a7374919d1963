package huiqian.approval.ledger;

import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;

/** The outcome of a request, as a flow states it. */
@Vocabulary(value = "requests", title = "申请的结果", actsInTrials = true)
public interface Requests {

    /** Settles a request for good and has its record written, in the same transaction. Settling twice with one outcome does nothing. */
    @Phrase(value = "给出申请结果并生成批件", arguments = "结果：'APPROVED' 通过、'REJECTED' 未通过、'WITHDRAWN' 已撤回")
    void settle(String requestId, String outcome);

    /** Closes an approved request once its after-work is done, and has the closing record written. */
    @Phrase(value = "后续工作完成，办结申请并生成办结记录", refusal = "申请尚未通过")
    void close(String requestId);
}
