package huiqian.approval;

import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;

/** The outcome of a request, as a flow states it. */
@Vocabulary("requests")
public interface Requests {

    /** Settles a request for good and has its record written, in the same transaction. Settling twice with one outcome does nothing. */
    @Phrase("给出申请结果并生成批件，结果为 APPROVED、REJECTED 或 WITHDRAWN")
    void settle(String requestId, String outcome);

    /** Closes an approved request once its after-work is done, and has the closing record written. */
    @Phrase("后续工作完成，办结申请并生成办结记录")
    void close(String requestId);
}
