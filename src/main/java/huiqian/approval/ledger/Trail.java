package huiqian.approval.ledger;

import huiqian.approval.ledger.TrailEntry.Kind;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Everything that happened to a request, in the order it happened. */
final class Trail {

    private static final Set<String> SAID_ANYWAY = Set.of("verdict", "comment");
    static final String APPLICANT = "申请人";

    private final Dossier dossier;
    private final List<TrailEntry> entries = new ArrayList<>();

    private Trail(Dossier dossier) {
        this.dossier = dossier;
    }

    static List<TrailEntry> of(Dossier dossier) {
        Trail trail = new Trail(dossier);
        dossier.applications().forEach(trail::filed);
        dossier.decisions().forEach(trail::decided);
        dossier.works().forEach(trail::done);
        trail.withdrawn();
        dossier.moves().forEach(trail::moved);
        // Decisions keep milliseconds only: finer differences must not put one before the filing it answers.
        trail.entries.sort(Comparator.comparing(entry -> entry.at().truncatedTo(ChronoUnit.MILLIS)));
        return List.copyOf(trail.entries);
    }

    private void filed(Submission filed) {
        int round = entries.size() + 1;
        form(Kind.FILED, round, filed, round == 1 ? "提交" : "重新提交", "第 %d 次提交".formatted(round));
    }

    private void done(Submission work) {
        form(Kind.DONE, work.getRound(), work, WorkDone.inWords(work.getStep()), "");
    }

    private void form(Kind kind, int round, Submission form, String outcome, String remark) {
        entries.add(new TrailEntry(
                kind,
                round,
                form.getStep(),
                form.getSubmittedBy(),
                form.getSubmittedByName(),
                dossier.postOf(form),
                null,
                outcome,
                remark,
                form.answers().stream().filter(Answered::asked).toList(),
                form.getSubmittedAt()));
    }

    private void decided(Decision decision) {
        entries.add(new TrailEntry(
                Kind.DECIDED,
                decision.getRound(),
                decision.getStep(),
                decision.getDecider(),
                decision.getDeciderName(),
                decision.getPost() + (decision.isActing() ? "（代）" : ""),
                decision.getVerdict(),
                dossier.inWords(decision),
                decision.getComment() == null ? "" : decision.getComment(),
                dossier.formOf(decision).map(Trail::further).orElse(List.of()),
                decision.getDecidedAt()));
    }

    /** What a decision's form asked beside verdict and comment and got an answer to. */
    private static List<Answered> further(Submission form) {
        return form.answers().stream()
                .filter(answer -> !SAID_ANYWAY.contains(answer.key()))
                .filter(answer -> form.getData().get(answer.key()) != null)
                .toList();
    }

    private void withdrawn() {
        Request request = dossier.request();
        // Whoever withdraws it in the applicant's stead fills in a form that tells of it.
        boolean inStead =
                dossier.works().stream().anyMatch(work -> work.getStep().equals(Withdrawal.IN_STEAD));
        if (request.getOutcome() != Status.WITHDRAWN || inStead) return;
        entries.add(new TrailEntry(
                Kind.WITHDRAWN,
                request.getRound(),
                "撤回申请",
                request.getApplicant(),
                request.getApplicantName(),
                APPLICANT,
                null,
                "撤回",
                "",
                List.of(),
                request.getSettledAt()));
    }

    private void moved(Move move) {
        String what = "流程由第 %d 版改为第 %d 版".formatted(move.getFromVersion(), move.getToVersion());
        entries.add(new TrailEntry(
                Kind.MOVED,
                dossier.request().getRound(),
                "迁移流程",
                move.getMovedBy(),
                move.getMovedByName(),
                "系统管理员",
                null,
                "已改版",
                what + "\n" + move.getNote(),
                List.of(),
                move.getMovedAt()));
    }
}
