package huiqian.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** A field whose list holds nothing yet: it says so itself, and where it cannot be left empty the form says so first, before anybody fills in the rest. */
final class EmptyList {

    private EmptyList() {}

    /** @param missing what is missing, and who fills it in */
    static void tell(ObjectNode field, String missing) {
        field.put("description", missing);
        // What opened below the field would hide the words, and offer nothing.
        field.put("readonly", true);
    }

    /** Whether the form cannot be submitted as long as the field's list is empty. */
    static boolean bars(Component field) {
        JsonNode validate = field.json().path("validate");
        return validate.path("required").asBoolean() && field.hides().isEmpty();
    }

    static void tellFirst(ObjectNode form, Collection<String> missing) {
        if (missing.isEmpty() || !(form.path("components") instanceof ArrayNode all)) return;
        all.insertObject(0)
                .put("type", "text")
                .put("id", "text_missing")
                .put("text", "**现在还不能提交这张表：" + String.join("；", missing) + "。**")
                .putObject("layout")
                .put("row", "row_text_missing")
                .put("columns", 16);
    }
}
