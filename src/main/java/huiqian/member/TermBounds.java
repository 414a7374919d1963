package huiqian.member;

import huiqian.shared.Clause;
import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import java.time.LocalDate;

/**
 * How far from today a term may begin, and when it may end: the union's to set, in {@code huiqian.terms}. What is on file already stays; an end
 * within the days ahead is allowed to every term, however long it has lasted.
 *
 * @param back days before today on which a term may begin
 * @param ahead days after today on which a term may begin
 * @param longest days from its beginning after which a term ends
 */
@Clause("R12 §6-8")
public record TermBounds(LocalDate today, int back, int ahead, int longest) {

    /** @param until null while no end is set */
    public void insist(LocalDate from, LocalDate until) {
        LocalDate first = today.minusDays(back);
        LocalDate last = today.plusDays(ahead);
        if (from.isBefore(first) || from.isAfter(last))
            throw Refusal.invalid("任职日期「%s」离今天太远，应在 %s 至 %s 之间"
                    .formatted(UnionTime.show(from), UnionTime.show(first), UnionTime.show(last)));
        if (until != null) insistOnEnd(from, until);
    }

    public void insistOnEnd(LocalDate from, LocalDate until) {
        LocalDate last = from.plusDays(longest);
        if (last.isBefore(today.plusDays(ahead))) last = today.plusDays(ahead);
        if (until.isAfter(last))
            throw Refusal.invalid("离任日期「%s」太远：任期自 %s 起，一次任期最长 %d 天，离任日期不能晚于 %s"
                    .formatted(UnionTime.show(until), UnionTime.show(from), longest, UnionTime.show(last)));
    }

    /** Of people whom an import does not list, whenever they began. */
    public void insistOnCommonEnd(LocalDate until) {
        LocalDate last = today.plusDays(ahead);
        if (until.isBefore(today) || until.isAfter(last))
            throw Refusal.invalid("未列入者的离任日期「%s」应在今天（%s）至 %s 之间"
                    .formatted(UnionTime.show(until), UnionTime.show(today), UnionTime.show(last)));
    }
}
