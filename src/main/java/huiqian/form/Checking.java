package huiqian.form;

import huiqian.shared.Quotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** One submission being checked against its form. */
final class Checking {

    private final Form form;
    private final Map<String, Object> posted;
    private final Map<String, Object> known;
    private final Set<String> hidden;
    private final Map<String, Object> data;
    private final Map<String, Object> accepted = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Checking(Form form, Map<String, Object> posted, Map<String, Object> known) {
        this.form = form;
        this.posted = posted;
        this.known = known;
        Map<String, Object> context = context();
        this.hidden = form.visibility().hidden(context);
        this.data = form.visibility().seen(context, hidden);
    }

    /** What conditions ask: the known values, over them what this form's fields hold now. */
    private Map<String, Object> context() {
        Map<String, Object> context = Plain.all(known);
        for (Field field : form.fields()) {
            Object value = field.isReadOnly() ? field.given(known) : posted.get(field.key());
            context.put(field.key(), field.isComputed() ? null : field.kind().plain(value));
        }
        return context;
    }

    Answers answers() {
        form.fields().forEach(this::check);
        posted.keySet().forEach(this::checkKey);
        // Of answers that are refused, nothing can be computed that would be worth complaining about.
        if (problems.isEmpty()) compute();
        return new Answers(Collections.unmodifiableMap(accepted), List.copyOf(problems));
    }

    private void check(Field field) {
        if (field.isComputed()) return;
        if (field.readOnly().holds(data)) checkReadOnly(field);
        else if (hidden.contains(field.key())) checkHidden(field);
        else checkWritable(field);
    }

    private void checkReadOnly(Field field) {
        boolean untouched = !posted.containsKey(field.key()) || field.leavesAlone(posted.get(field.key()), known);
        if (!untouched) problems.add(field.problem("不可修改" + Quote.filledIn(posted.get(field.key()))));
        else if (!field.isReadOnly()) keep(field);
    }

    /** What may be changed on another occasion stays as it was. */
    private void keep(Field field) {
        Object given = field.given(known);
        Reading reading = field.kind().isEmpty(given)
                ? Reading.of(field.kind().empty())
                : field.kind().read(given, data);
        accepted.put(field.key(), reading.isSound() ? reading.value() : given);
    }

    private void checkHidden(Field field) {
        Object value = posted.get(field.key());
        if (!field.kind().isEmpty(value)) problems.add(field.problem("在当前情况下不需要填写" + Quote.filledIn(value)));
    }

    private void checkWritable(Field field) {
        Object value = posted.get(field.key());
        if (field.kind().isEmpty(value)) checkEmpty(field);
        else take(field, field.kind().read(value, data));
    }

    private void checkEmpty(Field field) {
        if (field.isRequired()) problems.add(field.problem(field.kind().missing()));
        else accepted.put(field.key(), field.kind().empty());
    }

    private void take(Field field, Reading reading) {
        if (reading.isSound()) accepted.put(field.key(), reading.value());
        else problems.add(field.problem(reading.flaw()));
    }

    private void checkKey(String key) {
        if (form.field(key).isPresent()) return;
        problems.add(new Problem(key, "未知的字段「" + Quotation.brief(String.valueOf(key)) + "」"));
    }

    /** The browser sends computed values along; they are computed here again, from what is accepted, rather than believed. */
    private void compute() {
        Map<String, Object> answered = context();
        accepted.forEach((key, value) -> answered.put(key, Plain.value(value)));
        Map<String, Object> seen = form.visibility().seen(answered, hidden);
        form.visibility().computed().forEach(each -> take(each, seen));
    }

    private void take(Computed computed, Map<String, Object> seen) {
        Field field = computed.field();
        Object value = seen.get(field.key());
        if (field.isReadOnly()) show(field, value);
        else if (value != null || mayBeNothing(computed)) accepted.put(field.key(), value);
        else problems.add(field.problem("算不出来，" + advice(computed, seen)));
    }

    /** A form that was deployed before its formulas were judged still serves. */
    private boolean mayBeNothing(Computed computed) {
        return hidden.contains(computed.key()) || computed.expression().flaw().isPresent();
    }

    /** A value that nothing on this form can change is the earlier form's to submit, if that did; it is not taken away by a form that hides it. */
    private void show(Field field, Object value) {
        boolean first = !known.containsKey(field.key());
        Object before = field.kind().plain(known.get(field.key()));
        if (first || value != null && !Objects.equals(before, field.kind().plain(value)))
            accepted.put(field.key(), value);
    }

    private String advice(Computed computed, Map<String, Object> seen) {
        String missing = computed.expression().names().stream()
                .filter(name -> seen.get(name) == null)
                .map(name -> "「" + form.field(name).map(Field::label).orElse(name) + "」")
                .sorted()
                .collect(Collectors.joining("、"));
        return missing.isEmpty() ? "请检查所填的内容，或请管理员检查它的算式" : missing + "没有填写，请填写，或请管理员检查它的算式";
    }
}
