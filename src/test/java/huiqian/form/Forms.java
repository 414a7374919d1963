package huiqian.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms and submissions, written down briefly; single quotes stand for double ones. */
public final class Forms {

    private Forms() {}

    static String json(String... components) {
        String list = String.join(",", components);
        return ("{'id':'test-form','type':'default','schemaVersion':16,'components':[" + list + "]}")
                .replace('\'', '"');
    }

    public static Form form(String... components) {
        return Form.parse(json(components));
    }

    /** Keys and values in turn. */
    static Map<String, Object> values(Object... pairs) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) values.put((String) pairs[i], pairs[i + 1]);
        return values;
    }

    static List<Object> listWith(Object... values) {
        List<Object> list = new ArrayList<>();
        for (Object value : values) list.add(value);
        return list;
    }

    static Answers check(Form form, Object... pairs) {
        return form.check(values(pairs), Map.of());
    }

    static List<String> problems(Form form, Object... pairs) {
        return check(form, pairs).problems().stream().map(Problem::message).toList();
    }

    /** What a form with this one field keeps of the value. */
    static Object kept(String component, Object value) {
        Form form = form(component);
        String key = form.fields().get(0).key();
        Answers answers = check(form, key, value);
        if (!answers.areSound()) throw new AssertionError(answers.problems());
        return answers.accepted().get(key);
    }

    /** What a form with this one field says against the value; fails if it accepts it. */
    static String flaw(String component, Object value) {
        Form form = form(component);
        Answers answers = check(form, form.fields().get(0).key(), value);
        if (answers.areSound() || !answers.accepted().isEmpty()) throw new AssertionError("accepted: " + answers);
        return answers.problems().get(0).message();
    }

    static String shown(String component, Object value) {
        return form(component).fields().get(0).show(value);
    }
}
