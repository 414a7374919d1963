package huiqian.page.register;

import java.util.Map;

/**
 * A row as it stands in the database, read without lock.
 *
 * @param attributes by their names, the entity's own types
 */
public record Row(String key, int revision, boolean retired, Map<String, Object> attributes) {

    public Object get(String attribute) {
        return attributes.get(attribute);
    }
}
