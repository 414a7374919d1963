package huiqian.record;

import huiqian.approval.attachment.Attachment;
import huiqian.approval.ledger.Dossier;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Status;
import huiqian.approval.ledger.TrailEntry;
import huiqian.shared.UnionTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a record says, before it is laid out.
 *
 * @param badge the outcome the record is about
 * @param summary who applied, when, and when it ended
 * @param voteResult in a sentence, if there was a vote
 * @param work every form of the work around the application, in the order they were filled in
 * @param attachments what was attached, in the order in which it came
 * @param effectiveAt when what it records came about; the document's only date
 * @param trial whether the flow was only being tried, which every page says
 */
record RecordContent(
        String number,
        String title,
        Status badge,
        List<Fact> summary,
        Optional<Fact> clause,
        FilledForm application,
        Optional<String> voteResult,
        List<FilledForm> work,
        List<Attachment> attachments,
        String trailTitle,
        List<TrailEntry> trail,
        String checkCode,
        Instant effectiveAt,
        boolean trial) {

    /** A label and what stands beside it. */
    record Fact(String label, String value) {}

    static RecordContent of(Dossier dossier, Kind kind) {
        Request request = dossier.request();
        boolean closing = kind == Kind.CLOSING;
        return new RecordContent(
                request.getNumber(),
                request.getFlowName() + kind.documentName(),
                closing ? Status.CLOSED : request.getOutcome(),
                summary(request, closing),
                clause(request),
                FilledForm.application(dossier),
                dossier.voteResult(),
                FilledForm.work(dossier),
                dossier.attachments(),
                closing ? "办理经过" : "审批经过",
                dossier.trail(),
                CheckCode.of(dossier, kind),
                closing ? request.getClosedAt() : request.getSettledAt(),
                request.isTrial());
    }

    private static Optional<Fact> clause(Request request) {
        return Optional.ofNullable(request.getClause())
                .filter(clause -> !clause.isBlank())
                .map(clause -> new Fact("制度依据", clause));
    }

    private static List<Fact> summary(Request request, boolean closing) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("申请人", request.getApplicantName()));
        // Outsiders belong to none.
        if (request.getDepartmentName() != null) facts.add(new Fact("所属部门", request.getDepartmentName()));
        facts.add(new Fact("提交时间", UnionTime.show(request.getSubmittedAt())));
        boolean withdrawn = request.getOutcome() == Status.WITHDRAWN;
        facts.add(new Fact(withdrawn ? "撤回时间" : "审结时间", UnionTime.show(request.getSettledAt())));
        if (closing) {
            facts.add(new Fact("审批结果", request.getOutcome().label()));
            facts.add(new Fact("办结时间", UnionTime.show(request.getClosedAt())));
        }
        return facts;
    }
}
