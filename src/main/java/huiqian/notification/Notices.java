package huiqian.notification;

import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;

/** Keeps what waits from being forgotten. */
@Vocabulary(value = "notices", title = "提醒和上报", actsInTrials = true)
public interface Notices {

    /** Reminds everyone for whom a step of the request waits. */
    @Phrase("提醒正在等待处理的人尽快处理")
    void remind(String requestId);

    /**
     * Lets the next level up decide waiting decisions as well, once for each step, and tells them and those who let it wait. A vote stays
     * with its voters: there the level above the presidium hears that it is stuck.
     */
    @Phrase("超时升级：请上一级一并处理，并通知相关的人")
    void escalate(String requestId);
}
