package huiqian.room;

import huiqian.shared.Clause;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;

/** Lending of rooms, as a flow asks for it. Each word may be said twice for one request without further effect. */
@Vocabulary("rooms")
@Clause("R21 §7")
public interface Rooms {

    /**
     * Reserves the requested room for the requested time; what the request held before is given up.
     *
     * @throws org.camunda.bpm.engine.delegate.BpmnError {@code tooLate} if the time has begun, {@code roomTaken} if
     *     another request holds any part of it; the message says so in Chinese
     */
    @Phrase("预订房间；时间已过为 tooLate，已被借用为 roomTaken")
    void reserve(String requestId);

    /** Gives up what the request holds. */
    @Phrase("取消预订，让出房间")
    void release(String requestId);

    /** Notes who was given the key. */
    @Phrase("登记钥匙领取人")
    void handOver(String requestId);

    /** Notes how the room was found after its use, and whether the key came back. */
    @Phrase("登记使用后的检查结果和钥匙归还")
    void takeBack(String requestId);

    /** Whether no other request holds any part of the requested time. */
    @Phrase("房间在所申请的时间是否空闲")
    boolean isFree(String requestId);

    /** Whether the inspection left something to follow up: untidy, key missing or damage. */
    @Phrase("检查是否发现问题（不整洁、钥匙未还或有损坏）")
    boolean hasFaults(String requestId);
}
