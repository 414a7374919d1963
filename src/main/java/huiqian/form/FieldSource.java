package huiqian.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where a form's live parts come from: the options of a named list, and the default a named word stands for. */
public interface FieldSource {

    /**
     * Today's options of a list such as rooms, departments, members, assets; empty where there are too many to be shown, so that people have
     * to look for one. @throws IllegalArgumentException for an unknown name
     */
    Optional<List<Option>> options(String list);

    /** Those of a list's options that have these values; what the list does not know is missing. */
    List<Option> options(String list, Collection<String> values);

    /** What people read under a field whose list is empty: what is missing, and who fills it in. */
    String whenEmpty(String list);

    /** Value of a default such as applicant, department, today, phone; null if there is none to offer. */
    Object initial(String word);
}
