package huiqian.form;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Requires a field of a form's JSON. */
final class FormRequiring {

    private final String key;

    FormRequiring(String key) {
        this.key = key;
    }

    String in(String json) {
        ObjectNode root = FormJson.tree(json);
        return requireIn(root) ? FormJson.text(root) : json;
    }

    private boolean requireIn(ObjectNode form) {
        boolean changed = false;
        for (Component component : Component.all(form))
            if (component.key().equals(key)) changed |= require(component.json());
        return changed;
    }

    private static boolean require(ObjectNode field) {
        if (field.path("validate").path("required").asBoolean()) return false;
        field.withObject("/validate").put("required", true);
        return true;
    }
}
