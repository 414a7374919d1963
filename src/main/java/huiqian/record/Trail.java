package huiqian.record;

import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Dossier;
import huiqian.approval.ledger.Move;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Status;
import huiqian.approval.ledger.Submission;
import huiqian.approval.ledger.Withdrawal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Everything that happened to a request, in the order it happened. */
final class Trail {

    private Trail() {}

    static List<TrailEntry> of(Dossier dossier) {
        List<TrailEntry> trail = new ArrayList<>(filings(dossier));
        Map<Decision, String> further = FilledForm.furtherAnswers(dossier);
        dossier.decisions().forEach(decision -> trail.add(decided(decision, further.getOrDefault(decision, ""))));
        dossier.submissions().stream()
                .filter(FilledForm::isWork)
                .map(work -> filledIn(work, dossier.request()))
                .forEach(trail::add);
        if (dossier.request().getOutcome() == Status.WITHDRAWN && !inStead(dossier))
            trail.add(withdrawn(dossier.request()));
        dossier.moves().stream().map(Trail::moved).forEach(trail::add);
        // Decisions keep milliseconds only: finer differences must not put one before the filing it answers.
        trail.sort(Comparator.comparing(entry -> entry.at().truncatedTo(ChronoUnit.MILLIS)));
        return trail;
    }

    private static List<TrailEntry> filings(Dossier dossier) {
        List<TrailEntry> filings = new ArrayList<>();
        for (Submission filed :
                dossier.submissions().stream().filter(Submission::isApplication).toList()) {
            int round = filings.size() + 1;
            filings.add(new TrailEntry(
                    filed.getStep(),
                    FilledForm.by(filed, dossier.request()),
                    round == 1 ? "提交" : "重新提交",
                    "第 %d 次提交".formatted(round),
                    filed.getSubmittedAt()));
        }
        return filings;
    }

    private static TrailEntry decided(Decision decision, String further) {
        String post = decision.getPost() + (decision.isActing() ? "（代）" : "");
        String comment = decision.getComment() == null ? "" : decision.getComment();
        return new TrailEntry(
                decision.getStep(),
                decision.getDeciderName() + "\n" + post,
                decision.getVerdict().label(),
                (comment + "\n" + further).strip(),
                decision.getDecidedAt());
    }

    private static TrailEntry filledIn(Submission work, Request request) {
        return new TrailEntry(work.getStep(), FilledForm.by(work, request), "已填报", "", work.getSubmittedAt());
    }

    private static TrailEntry moved(Move move) {
        String what = "流程由第 %d 版改为第 %d 版".formatted(move.getFromVersion(), move.getToVersion());
        return new TrailEntry(
                "迁移流程", move.getMovedByName() + "\n系统管理员", "已改版", what + "\n" + move.getNote(), move.getMovedAt());
    }

    /** Then what its stand-in filled in tells of it. */
    private static boolean inStead(Dossier dossier) {
        return dossier.submissions().stream().anyMatch(filed -> filed.getStep().equals(Withdrawal.IN_STEAD));
    }

    private static TrailEntry withdrawn(Request request) {
        return new TrailEntry("撤回申请", request.getApplicantName() + "\n申请人", "撤回", "", request.getSettledAt());
    }
}
