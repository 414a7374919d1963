package huiqian.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A form's JSON, for those who judge or describe a form rather than use it. */
public record FormTree(ObjectNode root, List<Component> components, Form form) {

    /** Reads a form that can be used. @throws IllegalArgumentException with the reason in Chinese if the JSON is none */
    public static FormTree of(String json) {
        Form form = Form.parse(json);
        ObjectNode root = FormJson.tree(json);
        return new FormTree(root, Component.all(root), form);
    }
}
