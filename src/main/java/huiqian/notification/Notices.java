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

    /**
     * Tells everyone who holds the role now which request has come to this step of its flow, once for each step; steps of one name count as one.
     *
     * @throws IllegalArgumentException for a role that {@code members.decidersFor} does not know
     */
    @Phrase("通知现在担任该职务的人：申请到了这一步（每一步只通知一次）")
    void tell(String requestId, String role);

    /** The same for everyone who has a post in the department now. */
    @Phrase(value = "通知该部门现在的成员：申请到了这一步（每一步只通知一次）", arguments = "部门的代码，见「部门」页面，或选项为部门名单的下拉、单选字段")
    void tellDepartment(String requestId, String department);
}
