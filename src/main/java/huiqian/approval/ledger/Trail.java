package huiqian.approval.ledger;

import huiqian.approval.attachment.Attachment;
import huiqian.approval.attachment.Attachment.Origin;
import huiqian.approval.ledger.TrailEntry.Kind;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Everything that happened to a request, in the order it happened. */
final class Trail {

    private static final Set<String> SAID_ANYWAY = Set.of("verdict", "comment");
    static final String APPLICANT = "申请人";

    /** Of what happened in one moment: whoever decided had before them what was filed and attached. */
    private static final List<Kind> FIRST = List.of(Kind.FILED, Kind.ATTACHED);

    private final Dossier dossier;
    private final List<Attachment> unnamed;
    private final List<TrailEntry> entries = new ArrayList<>();

    private Trail(Dossier dossier) {
        this.dossier = dossier;
        this.unnamed = new ArrayList<>(dossier.attachments());
    }

    static List<TrailEntry> of(Dossier dossier) {
        Trail trail = new Trail(dossier);
        dossier.applications().forEach(trail::filed);
        dossier.decisions().forEach(trail::decided);
        dossier.works().forEach(trail::done);
        trail.withdrawn();
        dossier.moves().forEach(trail::moved);
        trail.unnamed.forEach(trail::attached);
        // Decisions keep milliseconds only: finer differences must not put one before the filing it answers.
        trail.entries.sort(Comparator.comparing((TrailEntry entry) -> entry.at().truncatedTo(ChronoUnit.MILLIS))
                .thenComparingInt(entry -> FIRST.contains(entry.kind()) ? FIRST.indexOf(entry.kind()) : FIRST.size()));
        return List.copyOf(trail.entries);
    }

    private void filed(Submission filed) {
        int round = entries.size() + 1;
        List<Answered> attached = named(one -> one.getOrigin() == Origin.FILED && one.getRound() == filed.getRound());
        form(Kind.FILED, round, filed, attached, round == 1 ? "提交" : "重新提交", "第 %d 次提交".formatted(round));
    }

    private void done(Submission work) {
        form(
                Kind.DONE,
                work.getRound(),
                work,
                with(work.getTask(), work.getSubmittedBy()),
                WorkDone.inWords(work.getStep()),
                "");
    }

    private void form(Kind kind, int round, Submission form, List<Answered> attached, String outcome, String remark) {
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
                joined(form.answers().stream().filter(Answered::asked).toList(), attached),
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
                joined(
                        dossier.formOf(decision).map(Trail::further).orElse(List.of()),
                        with(decision.getTask(), decision.getDecider())),
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

    /** What somebody attached to a step and then completed it with. */
    private List<Answered> with(String task, String person) {
        return named(one -> one.getOrigin() == Origin.STEP
                && one.getTask().equals(task)
                && one.getUploadedBy().equals(person));
    }

    /** Their names, as if a form had asked for them; empty if there are none. */
    private List<Answered> named(Predicate<Attachment> wanted) {
        List<Attachment> found = unnamed.stream().filter(wanted).toList();
        unnamed.removeAll(found);
        String names = found.stream().map(Attachment::getName).collect(Collectors.joining("、"));
        return found.isEmpty() ? List.of() : List.of(new Answered(TrailEntry.ATTACHED, "附件", names, true));
    }

    private static List<Answered> joined(List<Answered> answers, List<Answered> attached) {
        List<Answered> all = new ArrayList<>(answers);
        all.addAll(attached);
        return List.copyOf(all);
    }

    /** What came by itself: after the filing, or from somebody who had a step that another one completed. */
    private void attached(Attachment attachment) {
        boolean own = attachment.getUploadedBy().equals(dossier.request().getApplicant());
        entries.add(new TrailEntry(
                Kind.ATTACHED,
                attachment.getRound(),
                attachment.getStep(),
                attachment.getUploadedBy(),
                attachment.getUploadedByName(),
                own ? APPLICANT : null,
                null,
                "添加附件",
                attachment.getName(),
                List.of(),
                attachment.getBoundAt()));
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
