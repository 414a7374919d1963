package huiqian.room;

import huiqian.shared.Asked;
import huiqian.shared.Asked.Answer;
import huiqian.shared.Clause;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;

/** Lending of rooms, as a flow asks for it. Each word may be said twice for one request without further effect. */
@Vocabulary(
        value = "rooms",
        title = "房间借用",
        flow = "room-borrowing",
        fields = {
            @Asked(value = "room", as = Answer.TEXT, needed = true, ruled = true, most = 40),
            @Asked(value = "startsAt", as = Answer.MOMENT, needed = true, ruled = true),
            @Asked(value = "endsAt", as = Answer.MOMENT, needed = true, ruled = true),
            @Asked(value = "attendance", as = Answer.NUMBER, ruled = true, most = 1_000_000),
            @Asked(value = "phone", as = Answer.TEXT, ruled = true),
            @Asked(value = "keyHolder", as = Answer.TEXT, most = 200),
            @Asked(value = "tidy", as = Answer.FLAG),
            @Asked(value = "keyReturned", as = Answer.FLAG),
            @Asked(value = "damage", as = Answer.TEXT)
        })
@Clause("R21 §7")
public interface Rooms {

    /**
     * Reserves the requested room for the requested time; what the request held before is given up.
     *
     * @throws org.camunda.bpm.engine.delegate.BpmnError {@code tooLate} if the time has begun, {@code roomTaken} if
     *     another request holds any part of it; the message says so in Chinese
     */
    @Phrase(
            value = "按申请预订房间，此前为它预订的随之取消",
            fields = {"room", "startsAt", "endsAt"},
            subject = {"room", "startsAt", "endsAt", "organization"},
            errors = {"roomTaken 所申请的时间已被另一份申请借用", "tooLate 借用开始时间已过"},
            refusal = "房间不在登记册中")
    void reserve(String requestId);

    /** Gives up what the request holds. */
    @Phrase(value = "取消预订，让出房间", undoes = "reserve")
    void release(String requestId);

    /** Notes who was given the key. */
    @Phrase(value = "登记钥匙领取人", fields = "keyHolder")
    void handOver(String requestId);

    /** Notes how the room was found after its use, and whether the key came back. */
    @Phrase(
            value = "登记使用后的检查结果和钥匙归还",
            fields = {"tidy", "keyReturned", "damage"})
    void takeBack(String requestId);

    /** Whether no other request holds any part of the requested time. */
    @Phrase(
            value = "房间在所申请的时间是否空闲",
            fields = {"room", "startsAt", "endsAt"})
    boolean isFree(String requestId);

    /** Whether the inspection left something to follow up: untidy, key missing or damage. */
    @Phrase("检查是否发现问题（不整洁、钥匙未还或有损坏）")
    boolean hasFaults(String requestId);
}
