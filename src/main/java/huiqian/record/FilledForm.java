package huiqian.record;

import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Dossier;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Submission;
import huiqian.form.Field;
import huiqian.form.Form;
import huiqian.record.RecordContent.Fact;
import huiqian.shared.UnionTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A form as somebody filled it in, with the labels it had then. All the module knows of forms is in this class. */
record FilledForm(String heading, List<Fact> facts) {

    private static final Set<String> IN_THE_TRAIL = Set.of("verdict", "comment");

    /** The application as it last stood. */
    static FilledForm application(Dossier dossier) {
        long rounds =
                dossier.submissions().stream().filter(Submission::isApplication).count();
        return new FilledForm(heading("申请内容", rounds), facts(dossier.application(), field -> true));
    }

    /** The forms of steps that asked for no verdict, each with who filled it in and when. */
    static List<FilledForm> work(Dossier dossier) {
        Map<String, Long> times = new HashMap<>();
        return dossier.submissions().stream()
                .filter(FilledForm::isWork)
                .map(submission ->
                        work(submission, dossier.request(), times.merge(submission.getStep(), 1L, Long::sum)))
                .toList();
    }

    private static String heading(String form, long times) {
        return times > 1 ? "%s（第 %d 次提交）".formatted(form, times) : form;
    }

    static boolean isWork(Submission submission) {
        return !submission.isApplication() && !isVerdict(submission);
    }

    private static boolean isVerdict(Submission submission) {
        return !submission.isApplication() && Form.parse(submission.getForm()).asksForVerdict();
    }

    /** Who filled it in, and as what, in two lines; somebody else may have filed on the applicant's behalf. */
    static String by(Submission submission, Request request) {
        boolean own = submission.getSubmittedBy().equals(request.getApplicant());
        String post = own ? "申请人" : submission.getPost();
        return submission.getSubmittedByName() + (post == null ? "" : "\n" + post);
    }

    private static FilledForm work(Submission submission, Request request, long times) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("填报人", by(submission, request).replace('\n', ' ')));
        facts.add(new Fact("填报时间", UnionTime.show(submission.getSubmittedAt())));
        // What the form only shows, the application's answers say, is not among what this step submitted.
        facts.addAll(facts(submission, field -> submission.getData().containsKey(field.key())));
        return new FilledForm(heading(submission.getStep(), times), facts);
    }

    /**
     * What each decision's form asked beside verdict and comment and got an answer to, a line each; decisions
     * without are absent.
     */
    static Map<Decision, String> furtherAnswers(Dossier dossier) {
        List<Submission> open = new ArrayList<>(
                dossier.submissions().stream().filter(FilledForm::isVerdict).toList());
        Map<Decision, String> answers = new HashMap<>();
        for (Decision decision : dossier.decisions()) {
            open.stream()
                    .filter(submission -> isFormOf(decision, submission))
                    .findFirst()
                    .ifPresent(submission -> {
                        open.remove(submission);
                        answers.put(decision, further(submission));
                    });
        }
        return answers;
    }

    private static boolean isFormOf(Decision decision, Submission submission) {
        return submission.getStep().equals(decision.getStep())
                && submission.getSubmittedBy().equals(decision.getDecider());
    }

    private static String further(Submission submission) {
        StringBuilder lines = new StringBuilder();
        Map<String, Object> data = submission.getData();
        facts(submission, field -> !IN_THE_TRAIL.contains(field.key()) && data.get(field.key()) != null)
                .forEach(fact -> lines.append(fact.label())
                        .append("：")
                        .append(fact.value())
                        .append('\n'));
        return lines.toString().strip();
    }

    private static List<Fact> facts(Submission submission, Predicate<Field> wanted) {
        return Form.parse(submission.getForm()).shown(submission.getData()).stream()
                .filter(wanted)
                .map(field -> fact(field, submission.getData().get(field.key())))
                .toList();
    }

    private static Fact fact(Field field, Object value) {
        String shown = value == null ? "" : field.show(value);
        String label = field.label() == null || field.label().isBlank() ? field.key() : field.label();
        return new Fact(label, shown.isBlank() ? "（未填）" : shown);
    }
}
