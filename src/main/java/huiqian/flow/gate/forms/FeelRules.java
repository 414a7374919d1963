package huiqian.flow.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.form.Component;
import huiqian.form.feel.Feel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every FEEL expression of a form is sound, takes no long time, and asks for what there is. */
final class FeelRules {

    /** Where people's own words stand, which nothing evaluates. */
    private static final Set<String> WORDS =
            Set.of("values", "properties", "layout", "components", "id", "key", "type");

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{\\{?(?:#if|#loop|/if|/loop)?([^{}]*)}}");
    private static final int MOST_SHOWN = 40;
    private static final int MOST_EXPRESSIONS = 50;

    private FeelRules() {}

    static void check(Component part, Predicate<String> known, Remarks remarks) {
        Set<String> expressions = of(part);
        if (expressions.size() > MOST_EXPRESSIONS)
            remarks.about(part.json(), "用了 " + expressions.size() + " 个表达式，最多 " + MOST_EXPRESSIONS + " 个，请删去一些");
        for (String text : expressions.stream().limit(MOST_EXPRESSIONS).toList()) {
            Feel feel = Feel.of(text);
            String quoted = "的表达式「" + (text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text) + "」";
            feel.flaw().ifPresent(flaw -> remarks.about(part.json(), quoted + flaw));
            feel.names().stream()
                    .filter(name -> !known.test(name))
                    .sorted()
                    .forEach(name -> remarks.about(part.json(), quoted + "用到了「" + name + "」，本流程的表单里没有这个字段，请改正"));
        }
    }

    /** The expressions of a component, those inside templates included, each with its equals sign. */
    static Set<String> of(Component part) {
        List<String> texts = new ArrayList<>();
        part.json().properties().forEach(each -> {
            if (!WORDS.contains(each.getKey())) collect(each.getValue(), texts);
        });
        Set<String> expressions = new LinkedHashSet<>();
        texts.forEach(text -> {
            if (Feel.isExpression(text)) expressions.add(text);
            else inTemplate(text, expressions);
        });
        return expressions;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) texts.add(node.asText());
        else node.forEach(each -> collect(each, texts));
    }

    private static void inTemplate(String text, Set<String> expressions) {
        Matcher found = TEMPLATE.matcher(text);
        while (found.find())
            if (!found.group(1).isBlank()) expressions.add("=" + found.group(1).strip());
    }
}
