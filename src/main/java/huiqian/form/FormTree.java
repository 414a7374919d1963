package huiqian.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A form's JSON, for those who judge or describe a form rather than use it. */
public record FormTree(ObjectNode root, List<Component> components, Form form) {

    /** Each condition may hide or show every other field, so the work grows faster than the form. */
    private static final int MOST_COMPONENTS = 200;

    /** Reads a form that can be used. @throws IllegalArgumentException with the reason in Chinese if the JSON is none */
    public static FormTree of(String json) {
        ObjectNode root = FormJson.tree(json);
        List<Component> components = Component.all(root);
        if (components.size() > MOST_COMPONENTS)
            throw new IllegalArgumentException(
                    "有 %d 个组件，最多 %d 个，请拆成几个步骤或删去一些".formatted(components.size(), MOST_COMPONENTS));
        return new FormTree(root, components, Form.parse(json));
    }

    /** What browsers could not draw of it, in Chinese; empty if it is built as Modeler builds forms. */
    public Optional<String> flaw() {
        return FormShape.flaw(root);
    }

    /** The same with what was applied for drawn in, where it asks for that. @throws IllegalArgumentException with the reason in Chinese if it gets too large */
    public FormTree showing(FormTree apply) {
        return of(new ApplicationBlock(apply.root).in(FormJson.text(root)));
    }
}
