package huiqian.approval.pages;

import huiqian.approval.ledger.Answered;
import huiqian.approval.ledger.Submission;
import huiqian.approval.pages.CaseView.Answer;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The application as it was filed and revised, one round of it shown with what changed since the one before. */
class Rounds {

    private final List<Submission> filed;
    private final int shown;

    /** @param round null for the last one */
    Rounds(List<Submission> filed, Integer round) {
        this.filed = filed;
        this.shown = round == null ? filed.size() : round;
        if (shown < 1 || shown > filed.size()) throw Refusal.unknown("这份申请没有第 %d 次提交".formatted(shown));
    }

    int shown() {
        return shown;
    }

    int all() {
        return filed.size();
    }

    /** What was left empty is left out, unless it was something before. */
    List<Answer> answers() {
        Map<String, String> before = shown == 1 ? null : values(filed.get(shown - 2));
        return filed.get(shown - 1).answers().stream()
                .map(answered -> answer(answered, before))
                .filter(answer -> !answer.value().isBlank() || answer.before() != null)
                .toList();
    }

    private static Answer answer(Answered answered, Map<String, String> before) {
        String was = before == null ? answered.value() : before.getOrDefault(answered.key(), "");
        return new Answer(answered.label(), answered.value(), was.equals(answered.value()) ? null : was);
    }

    private static Map<String, String> values(Submission submission) {
        return submission.answers().stream()
                .collect(Collectors.toMap(Answered::key, Answered::value, (first, second) -> first));
    }
}
