package huiqian.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A choice among thousands as a browser is given it: a text field whose id says in which list to look for what is typed. What it takes is the
 * option's value, so that it serves without any script as well; the server checks it as the choice it is.
 */
final class LookUp {

    private static final String HINT = "输入编号或名称的一部分，再从列出的里面选";

    private static final Pattern ID = Pattern.compile("lookup_([^_]+)_.*");

    private LookUp() {}

    /** The list that a component of this id stands for; empty for any other. */
    static Optional<String> list(String id) {
        Matcher lookUp = ID.matcher(id);
        return lookUp.matches() ? Optional.of(lookUp.group(1)) : Optional.empty();
    }

    static void instead(ObjectNode choice, String list) {
        choice.put("type", "textfield");
        choice.put("id", "lookup_%s_%s".formatted(list, choice.path("id").asText("field")));
        choice.remove(Set.of("values", "searchable"));
        String description = choice.path("description").asText("");
        choice.put("description", description.isBlank() ? HINT : HINT + "。" + description);
    }
}
