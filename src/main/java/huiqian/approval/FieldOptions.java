package huiqian.approval;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Live options for the select fields whose form names this list in {@code properties.options}; announced with {@link huiqian.shared.FormWord}. A
 * register of thousands answers each question in the database.
 */
public interface FieldOptions extends Announced {

    /** The name forms use, such as rooms. */
    default String list() {
        return announced().value();
    }

    /** Who fills the register, as people are told while it is empty. */
    default String keeper() {
        return announced().keeper();
    }

    /** Where they do so, as the menus call it; empty where it goes without saying. */
    default String place() {
        return announced().place();
    }

    /** Today's options, value to label, in the order to show them. */
    Map<String, String> options();

    /** How many there are. */
    default long count() {
        return options().size();
    }

    /** Those of the options that have these values. */
    default Map<String, String> options(Collection<String> values) {
        Map<String, String> chosen = new LinkedHashMap<>(options());
        chosen.keySet().retainAll(values);
        return chosen;
    }

    /** The first options whose value or label contains the text, in whichever case. */
    default Map<String, String> find(String text, int most) {
        String sought = text.toLowerCase(Locale.ROOT);
        Map<String, String> found = new LinkedHashMap<>();
        options().entrySet().stream()
                .filter(option -> (option.getKey() + " " + option.getValue())
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .limit(most)
                .forEach(option -> found.put(option.getKey(), option.getValue()));
        return found;
    }
}
