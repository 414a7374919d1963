package huiqian.form;

import java.util.Map;
import java.util.Set;

/**
 * What is seen of a form that is filled in in a certain way.
 *
 * @param hidden the keys of the fields that are not shown
 * @param data the values as conditions see them, those that the form computes among them
 */
public record Sight(Set<String> hidden, Map<String, Object> data) {

    /** Whether a component is shown: a field, or a text or a group, which may have a condition of their own. */
    public boolean shows(Component component) {
        return component.carriesValue()
                ? !hidden.contains(component.key())
                : !component.hidden().holds(data);
    }
}
