package huiqian.record;

import huiqian.approval.ledger.Answered;
import huiqian.approval.ledger.Dossier;
import huiqian.approval.ledger.Submission;
import huiqian.record.RecordContent.Fact;
import huiqian.shared.UnionTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A form as somebody filled it in, with the labels it had then. */
record FilledForm(String heading, List<Fact> facts) {

    /** The application as it last stood. */
    static FilledForm application(Dossier dossier) {
        return new FilledForm(
                heading("申请内容", dossier.applications().size()),
                facts(dossier.application().answers()));
    }

    /** The forms of steps that asked for no verdict, each with who filled it in and when. */
    static List<FilledForm> work(Dossier dossier) {
        Map<String, Long> times = new HashMap<>();
        return dossier.works().stream()
                .map(work -> work(work, dossier.postOf(work), times.merge(work.getStep(), 1L, Long::sum)))
                .toList();
    }

    private static String heading(String form, long times) {
        return times > 1 ? "%s（第 %d 次提交）".formatted(form, times) : form;
    }

    private static FilledForm work(Submission work, String post, long times) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("填报人", work.getSubmittedByName() + (post == null ? "" : " " + post)));
        facts.add(new Fact("填报时间", UnionTime.show(work.getSubmittedAt())));
        // What the form only shows, the application's answers say, is not among what this step submitted.
        facts.addAll(facts(work.answers().stream().filter(Answered::asked).toList()));
        return new FilledForm(heading(work.getStep(), times), facts);
    }

    private static List<Fact> facts(List<Answered> answers) {
        return answers.stream()
                .map(answer -> new Fact(answer.label(), answer.value().isBlank() ? "（未填）" : answer.value()))
                .toList();
    }
}
