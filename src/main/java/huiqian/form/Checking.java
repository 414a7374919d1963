package huiqian.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
            context.put(field.key(), field.kind().plain(value));
        }
        return context;
    }

    Answers answers() {
        form.fields().forEach(this::check);
        posted.keySet().forEach(this::checkKey);
        return new Answers(Collections.unmodifiableMap(accepted), List.copyOf(problems));
    }

    private void check(Field field) {
        if (field.readOnly().holds(data)) checkReadOnly(field);
        else if (hidden.contains(field.key())) checkHidden(field);
        else checkWritable(field);
    }

    private void checkReadOnly(Field field) {
        boolean untouched = !posted.containsKey(field.key()) || field.leavesAlone(posted.get(field.key()), known);
        if (!untouched) problems.add(field.problem("不可修改" + Quote.filledIn(posted.get(field.key()))));
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
        // The browser sends computed values along; they are computed here again rather than believed.
        if (form.field(key).isPresent() || form.visibility().computes(key)) return;
        problems.add(new Problem(key, "未知的字段「" + Quote.shorten(String.valueOf(key)) + "」"));
    }
}
