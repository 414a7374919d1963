package huiqian.approval;

import java.util.Map;

/** Live options for the select fields whose form names this list in {@code properties.options}. */
public interface FieldOptions {

    /** The name forms use, such as rooms. */
    String list();

    /** Today's options, value to label, in the order to show them. */
    Map<String, String> options();
}
