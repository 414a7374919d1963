package huiqian.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * A choice among thousands as a browser is given it: a text field whose id says in which list to look for what is typed. What it takes is the
 * option's value, so that it serves without any script as well; the server checks it as the choice it is.
 */
final class LookUp {

    private static final String HINT = "输入编号或名称的一部分，再从列出的里面选";

    private LookUp() {}

    static void instead(ObjectNode choice, String list) {
        choice.put("type", "textfield");
        choice.put("id", "lookup_%s_%s".formatted(list, choice.path("id").asText("field")));
        choice.remove(Set.of("values", "searchable"));
        String description = choice.path("description").asText("");
        choice.put("description", description.isBlank() ? HINT : HINT + "。" + description);
    }
}
