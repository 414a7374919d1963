package huiqian.engine.reading;

import java.util.List;
import java.util.Map;

/**
 * An element that the engine is to read in a model as if somebody had drawn it.
 *
 * @param attributes by their names
 * @param expression what it does, in Camunda's attribute of that name; null for nothing
 */
public record DrawnPart(
        String tag, Map<String, String> attributes, String expression, String text, List<DrawnPart> parts) {

    static DrawnPart of(String tag, Map<String, String> attributes, DrawnPart... parts) {
        return new DrawnPart(tag, attributes, null, "", List.of(parts));
    }
}
