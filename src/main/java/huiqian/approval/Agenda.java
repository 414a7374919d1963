package huiqian.approval;

import java.time.LocalDate;
import java.util.List;

/** What a noun knows of somebody's day besides their own requests: who of their department is away, say. */
public interface Agenda {

    /** What the day holds for somebody, the earliest first; what they may not know is not among it. */
    List<Entry> of(String person, LocalDate day);

    /**
     * @param words 孙嘉怡请假：篮球训练
     * @param when 14:00–16:00
     */
    record Entry(String words, String when) {}
}
