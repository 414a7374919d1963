package huiqian.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import huiqian.approval.attachment.Attachment;
import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.TrailEntry;
import huiqian.record.RecordRef;
import huiqian.shared.UnionTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A request as clients read it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record RequestView(
        String number,
        String flow,
        String flowName,
        boolean trial,
        String title,
        String applicant,
        String applicantName,
        String department,
        String departmentName,
        String status,
        String statusName,
        OffsetDateTime submittedAt,
        OffsetDateTime settledAt,
        List<StepView> currentSteps,
        List<DecisionView> decisions,
        List<RecordView> records,
        @JsonInclude(JsonInclude.Include.NON_NULL) String held,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<TrailView> trail,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<AttachmentView> attachments) {

    static RequestView of(
            Request request,
            List<StepView> steps,
            List<DecisionView> decisions,
            List<RecordRef> records,
            Standing standing,
            List<TrailEntry> trail,
            List<Attachment> attachments) {
        return new RequestView(
                request.getNumber(),
                request.getFlow(),
                request.getFlowName(),
                request.isTrial(),
                request.getTitle(),
                request.getApplicant(),
                request.getApplicantName(),
                request.getDepartment(),
                request.getDepartmentName(),
                request.getStatus().name(),
                standing.name(),
                time(request.getSubmittedAt()),
                time(request.getSettledAt()),
                steps,
                decisions,
                records.stream().map(RecordView::of).toList(),
                standing.held(),
                trail == null ? null : trail.stream().map(TrailView::of).toList(),
                attachments == null
                        ? null
                        : attachments.stream().map(AttachmentView::of).toList());
    }

    static OffsetDateTime time(Instant instant) {
        return instant == null
                ? null
                : instant.truncatedTo(ChronoUnit.SECONDS).atZone(UnionTime.ZONE).toOffsetDateTime();
    }

    /**
     * How a request stands.
     *
     * @param name its status as its applicant reads it
     * @param held what is kept for it and can be given back; null if nothing is
     */
    record Standing(String name, String held) {}

    /** A step that waits, ballots of one vote taken together. */
    record StepView(String step, OffsetDateTime since, OffsetDateTime due, List<PersonView> deciders) {}

    record PersonView(String id, String name) {}

    record DecisionView(
            int round,
            String step,
            String decider,
            String deciderName,
            String post,
            boolean acting,
            String verdict,
            String verdictName,
            String comment,
            OffsetDateTime decidedAt) {

        static DecisionView of(Decision decision, String said) {
            return new DecisionView(
                    decision.getRound(),
                    decision.getStep(),
                    decision.getDecider(),
                    decision.getDeciderName(),
                    decision.getPost(),
                    decision.isActing(),
                    decision.getVerdict().name(),
                    said,
                    decision.getComment(),
                    time(decision.getDecidedAt()));
        }
    }

    record RecordView(String kind, String url, String sha256) {

        static RecordView of(RecordRef record) {
            return new RecordView(record.kind(), record.url(), record.sha256());
        }
    }

    /** @param kind FILED, DECIDED, DONE, WITHDRAWN, MOVED or ATTACHED; what else it says is meant to be shown as it is */
    record TrailView(
            String kind,
            int round,
            String step,
            String by,
            String byName,
            String post,
            String verdict,
            String outcome,
            String remark,
            List<AnswerView> answers,
            OffsetDateTime at) {

        static TrailView of(TrailEntry entry) {
            return new TrailView(
                    entry.kind().name(),
                    entry.round(),
                    entry.step(),
                    entry.person(),
                    entry.name(),
                    entry.post(),
                    entry.verdict() == null ? null : entry.verdict().name(),
                    entry.outcome(),
                    entry.remark(),
                    entry.answers().stream()
                            .map(answer -> new AnswerView(answer.label(), answer.value()))
                            .toList(),
                    time(entry.at()));
        }
    }

    /** @param kind as {@code FileKind} has it; @param url where it is read, for whoever may read the request */
    record AttachmentView(
            String id,
            String name,
            long size,
            String kind,
            String sha256,
            String by,
            String byName,
            OffsetDateTime at,
            String step,
            String url) {

        static AttachmentView of(Attachment attachment) {
            return new AttachmentView(
                    attachment.getId(),
                    attachment.getName(),
                    attachment.getSize(),
                    attachment.getKind().name(),
                    attachment.getSha256(),
                    attachment.getUploadedBy(),
                    attachment.getUploadedByName(),
                    time(attachment.getUploadedAt()),
                    attachment.getStep(),
                    attachment.getUrl());
        }
    }

    record AnswerView(String label, String value) {}
}
