package huiqian.leave;

import huiqian.approval.Objection;
import huiqian.shared.UnionTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What must hold of a leave request before the minister is asked (R05 二5④). One rule, one method. */
final class LeaveRules {

    /**
     * A leave and what it is judged by.
     *
     * @param explanation why it is filed afterwards, or null
     * @param others the applicant's other leaves that stand, by number, oldest first
     */
    record Case(Absence absence, String explanation, Map<String, Absence> others, LocalDateTime now) {

        private boolean hasBegun() {
            return absence.startsAt().isBefore(now);
        }
    }

    private static final List<Function<Case, Optional<Objection>>> ALL = List.of(
            LeaveRules::endsAfterItStarts,
            LeaveRules::pastLeaveIsRetroactive,
            LeaveRules::comingLeaveIsNotRetroactive,
            LeaveRules::retroactiveLeaveIsExplained,
            LeaveRules::overlapsNoOther);

    private LeaveRules() {}

    static List<Objection> objections(Case asked) {
        return ALL.stream().flatMap(rule -> rule.apply(asked).stream()).toList();
    }

    static Optional<Objection> endsAfterItStarts(Case asked) {
        Absence absence = asked.absence();
        return objectIf(
                !absence.period().isOrdered(),
                "endsAt",
                "结束时间「%s」应晚于开始时间「%s」",
                UnionTime.show(absence.endsAt()),
                UnionTime.show(absence.startsAt()));
    }

    static Optional<Objection> pastLeaveIsRetroactive(Case asked) {
        Absence absence = asked.absence();
        return objectIf(
                asked.hasBegun() && !absence.retroactive(),
                "startsAt",
                "请假开始时间「%s」已过，请勾选「补假」并说明原因",
                UnionTime.show(absence.startsAt()));
    }

    static Optional<Objection> comingLeaveIsNotRetroactive(Case asked) {
        Absence absence = asked.absence();
        return objectIf(
                !asked.hasBegun() && absence.retroactive(),
                "retroactive",
                "请假开始时间「%s」未到，不是补假，请取消勾选「补假」",
                UnionTime.show(absence.startsAt()));
    }

    static Optional<Objection> retroactiveLeaveIsExplained(Case asked) {
        boolean explained = asked.explanation() != null && !asked.explanation().isBlank();
        return objectIf(asked.absence().retroactive() && !explained, "explanation", "补假须填写补假原因");
    }

    static Optional<Objection> overlapsNoOther(Case asked) {
        return asked.others().entrySet().stream()
                .filter(other ->
                        other.getValue().period().overlaps(asked.absence().period()))
                .findFirst()
                .flatMap(other -> objectIf(
                        true,
                        "startsAt",
                        "与已有请假 %s（%s 至 %s）时间重叠",
                        other.getKey(),
                        UnionTime.show(other.getValue().startsAt()),
                        UnionTime.show(other.getValue().endsAt())));
    }

    private static Optional<Objection> objectIf(boolean broken, String field, String message, Object... values) {
        return broken ? Optional.of(new Objection(field, message.formatted(values))) : Optional.empty();
    }
}
