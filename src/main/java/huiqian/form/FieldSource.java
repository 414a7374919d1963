package huiqian.form;

import java.util.List;

/** Where a form's live parts come from: today's options of a named list, and the default a named word stands for. */
public interface FieldSource {

    /** Options of a list such as rooms, departments, members, assets. @throws IllegalArgumentException for an unknown name */
    List<Option> options(String list);

    /** Value of a default such as applicant, department, today, phone; null if there is none to offer. */
    Object initial(String word);
}
