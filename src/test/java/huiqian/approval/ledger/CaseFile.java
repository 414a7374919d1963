package huiqian.approval.ledger;

import huiqian.approval.Flow;
import huiqian.approval.attachment.Attachment;
import huiqian.approval.attachment.Attachment.Origin;
import huiqian.approval.attachment.AttachmentFixtures;
import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.approval.inbox.Steps;
import huiqian.approval.vote.Ballot;
import huiqian.shared.UnionTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A request in the making, taken from step to step without engine or database; three hours pass before each. */
public final class CaseFile {

    private static final Instant FILED =
            LocalDateTime.of(2026, 11, 16, 9, 30).atZone(UnionTime.ZONE).toInstant();

    private final Request request;
    private final List<Submission> submissions = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private Instant now = FILED;

    CaseFile(String number, Flow flow, String form, Map<String, Object> data) {
        Filing filing =
                new Filing(flow, "标题", "artsMember", "林晓雨", "Arts", "文艺部", "instance", "填写" + flow.name(), form, data);
        request = new Request(number, filing, "fingerprint", now);
        apply("填写" + flow.name(), form, data);
    }

    public CaseFile voted(String name, String post, Verdict verdict, String comment) {
        Ballot ballot = new Ballot(request.getNumber(), 1, name, post.equals("主席"));
        ballot.cast(verdict);
        ballots.add(ballot);
        return decided("主席团表决", name, post, false, verdict, comment);
    }

    public CaseFile decided(String step, String name, String post, boolean acting, Verdict verdict, String comment) {
        return record(step, new Decision.Taken(name, name, post, acting, verdict, comment, later()), Map.of());
    }

    /** A decision whose form asked for more than verdict and comment. */
    public CaseFile decidedWith(String step, String name, String post, String comment, String key, Object answer) {
        Decision.Taken taken = new Decision.Taken(name, name, post, false, Verdict.APPROVE, comment, later());
        return record(step, taken, Map.of(key, answer));
    }

    private CaseFile record(String step, Decision.Taken taken, Map<String, Object> further) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("verdict", taken.verdict().name());
        data.put("comment", taken.comment());
        data.putAll(further);
        Submission.Author author = new Submission.Author(taken.by(), taken.name(), now);
        String task = "task-" + decisions.size();
        submissions.add(new Submission(request, false, step, author, FormFixtures.DECIDE, data).completing(task));
        OpenStep open = new OpenStep(
                new Steps.Arrival(
                        request.getNumber(),
                        task,
                        step,
                        Kind.DECISION,
                        null,
                        null,
                        Set.of(taken.by()),
                        null,
                        null,
                        false,
                        false),
                now);
        String previous =
                decisions.isEmpty() ? null : decisions.get(decisions.size() - 1).getHash();
        decisions.add(new Decision(request, open, taken, previous));
        return this;
    }

    public CaseFile refiled(String form, Map<String, Object> data) {
        later();
        request.sendBack();
        request.resubmit("标题");
        return apply("修改申请", form, data);
    }

    private CaseFile apply(String step, String form, Map<String, Object> data) {
        submissions.add(new Submission(request, true, step, author("artsMember", "林晓雨"), form, data));
        return this;
    }

    public CaseFile worked(String step, String id, String name, String form, Map<String, Object> data) {
        later();
        submissions.add(new Submission(request, false, step, author(id, name), form, data));
        return this;
    }

    /** With a file that the applicant filed or, the application being before the deciders, added. */
    public CaseFile attached(String name, Origin origin) {
        later();
        attachments.add(AttachmentFixtures.bound(name, request, origin, now));
        return this;
    }

    /** Moved from one version of its flow to another. */
    public CaseFile moved(int fromVersion, int toVersion, String name, String note) {
        later();
        moves.add(new Move(request, fromVersion, toVersion, note, author(name, name)));
        return this;
    }

    public Dossier settled(Status outcome) {
        later();
        request.settle(outcome, now);
        return dossier();
    }

    public Dossier closed() {
        later();
        request.close(now);
        return dossier();
    }

    private Dossier dossier() {
        return new Dossier(
                request,
                List.copyOf(submissions),
                List.copyOf(decisions),
                List.copyOf(ballots),
                List.copyOf(moves),
                List.copyOf(attachments));
    }

    private Submission.Author author(String id, String name) {
        return new Submission.Author(id, name, now);
    }

    private Instant later() {
        now = now.plus(Duration.ofHours(3)).plusSeconds(17);
        return now;
    }
}
