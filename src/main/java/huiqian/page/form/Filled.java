package huiqian.page.form;

import huiqian.form.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a form is drawn with.
 *
 * @param values what the fields hold
 * @param was what they held when the form was opened
 * @param theirs what somebody else has made of a field meanwhile, as people read it
 * @param problems what is wrong with which field
 * @param fixed fields that are shown and not asked
 */
public record Filled(
        Map<String, Object> values,
        Map<String, String> was,
        Map<String, String> theirs,
        Map<String, String> problems,
        Set<String> fixed) {

    public static Filled with(Map<String, Object> values, Set<String> fixed) {
        return new Filled(values, null, Map.of(), Map.of(), fixed);
    }

    /** The same with other values besides. */
    Filled with(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(more);
        return new Filled(all, was, theirs, problems, fixed);
    }

    /** Of several problems with one field all are told. */
    public Filled but(List<Problem> problems) {
        Map<String, String> told = problems.stream()
                .filter(problem -> problem.field() != null)
                .collect(Collectors.toMap(Problem::field, Problem::message, (one, other) -> one + "；" + other));
        return new Filled(values, was, theirs, told, fixed);
    }

    public Filled since(Map<String, String> opened) {
        return new Filled(values, new HashMap<>(opened), theirs, problems, fixed);
    }
}
