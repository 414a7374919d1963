package huiqian.flow.gate.sound;

import huiqian.flow.model.FormFile;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is certain about a case's variables.
 *
 * @param written those there are, be they empty
 * @param filled those that hold something
 */
record Facts(Set<String> written, Set<String> filled) {

    /** What the platform sets for every request. */
    private static final Set<String> GIVEN =
            Set.of("requestId", "applicant", "applicantName", "applicantDepartment", "title", "returnReason");

    private static final Set<String> ALWAYS_FILLED = Set.of("requestId", "applicant", "applicantName", "title");

    static final Facts OF_EVERY_CASE = new Facts(GIVEN, ALWAYS_FILLED);

    /** What is certain where two ways meet. */
    Facts meet(Facts other) {
        return new Facts(both(written, other.written), both(filled, other.filled));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return Set.copyOf(both);
    }

    /** What is certain once a form has been filled in; null stands for a form that is not there. */
    Facts after(FormFile form) {
        if (form == null) return this;
        Set<String> known = new HashSet<>(written);
        Set<String> full = new HashSet<>(filled);
        form.fields().stream().filter(FormFile::isWritable).forEach(field -> {
            String key = FormFile.key(field);
            known.add(key);
            if (isAlwaysFilled(form, key)) full.add(key);
            else full.remove(key);
        });
        return new Facts(Set.copyOf(known), Set.copyOf(full));
    }

    /** A tick is made or not; everything else can be left empty unless it must not be. */
    static boolean isAlwaysFilled(FormFile form, String key) {
        return form.alwaysShows(key)
                && form.field(key)
                        .filter(field -> FormFile.isRequired(field)
                                || field.path("type").asText().equals("checkbox"))
                        .isPresent();
    }

    Facts with(Map<String, Boolean> set) {
        Set<String> known = new HashSet<>(written);
        known.addAll(set.keySet());
        Set<String> full = new HashSet<>(filled);
        set.forEach((name, holds) -> {
            if (holds) full.add(name);
        });
        return new Facts(Set.copyOf(known), Set.copyOf(full));
    }
}
