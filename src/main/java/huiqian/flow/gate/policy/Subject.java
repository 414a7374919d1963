package huiqian.flow.gate.policy;

import huiqian.flow.gate.GateContext;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What a decision is about, filled in after the application: an asset that the office names, a room that it assigns. Whoever decided before has not
 * seen it.
 *
 * @param form with which the step fills it in
 * @param fields those of the form that the policy's words are about
 */
record Subject(UserTask step, FormFile form, Set<String> fields) {

    /** Where a flow's steps fill in what the policy's words in it are about. */
    static List<Subject> filledInLate(ModelFile flow, GateContext house) {
        return filledInLate(
                flow,
                house,
                Deed.of(flow, house).stream()
                        .filter(deed -> house.policy().binds(deed.name()))
                        .flatMap(Deed::subject));
    }

    /** Where they fill in what this word is about. */
    static List<Subject> ofDeed(Deed deed, ModelFile flow, GateContext house) {
        return filledInLate(flow, house, deed.subject());
    }

    private static List<Subject> filledInLate(ModelFile flow, GateContext house, Stream<String> subject) {
        Set<String> keys = subject.collect(TreeSet::new, Set::add, Set::addAll);
        return flow.all(UserTask.class).stream()
                .filter(step -> !flow.isRevision(step) && house.form(step.getCamundaFormRef()) != null)
                .map(step -> of(step, keys, flow, house))
                .filter(late -> !late.fields().isEmpty())
                .toList();
    }

    private static Subject of(UserTask step, Set<String> keys, ModelFile flow, GateContext house) {
        FormFile form = house.form(step.getCamundaFormRef());
        FormFile apply = house.form(flow.applyForm());
        Set<String> written = new TreeSet<>();
        form.fields().stream()
                .filter(FormFile::isWritable)
                // A formula of the application comes to the same in every form that repeats it.
                .filter(field -> !FormFile.isComputed(field)
                        || apply == null
                        || apply.field(FormFile.key(field)).isEmpty())
                .map(FormFile::key)
                .filter(keys::contains)
                .forEach(written::add);
        return new Subject(step, form, written);
    }

    /** The step and what it fills in, as people call them. */
    String show() {
        String name = step.getName() == null ? "" : "「" + step.getName() + "」";
        return name + "（" + step.getId() + "）填写的" + named(fields);
    }

    private String named(Set<String> keys) {
        return String.join("、", keys.stream().map(this::named).toList());
    }

    String named(String key) {
        return "「" + FormFile.label(form.field(key).orElseThrow()) + "」（" + key + "）";
    }
}
