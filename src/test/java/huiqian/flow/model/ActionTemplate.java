package huiqian.flow.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import huiqian.engine.reading.Expression;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The template of the actions that need nothing but the request: whatever the vocabulary has of these and no other template offers. */
final class ActionTemplate {

    static final Path FILE = ElementTemplate.FOLDER.resolve("action.json");

    private static final ObjectMapper JSON = new ObjectMapper();

    private ActionTemplate() {}

    /** As the vocabulary of this application fills it in. */
    static String text() {
        return text(VocabularyScan.beans().values());
    }

    static String text(Collection<Class<?>> beans) {
        List<Method> actions = actions(beans);
        ObjectNode template = current().json().deepCopy();
        template.put("description", description(actions));
        ObjectNode dropdown = (ObjectNode) template.path("properties").get(0);
        ArrayNode choices = dropdown.putArray("choices");
        actions.forEach(word -> choices.addObject().put("name", name(word)).put("value", call(word)));
        dropdown.put("value", call(actions.get(0)));
        return written(template);
    }

    private static ElementTemplate current() {
        return ElementTemplate.all().stream()
                .filter(template -> template.file().equals("action"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Method> actions(Collection<Class<?>> beans) {
        Set<String> offered = ElementTemplate.all().stream()
                .filter(template -> !template.file().equals("action"))
                .flatMap(ElementTemplate::values)
                .flatMap(value -> Expression.call(value).stream())
                .map(call -> call.bean() + "." + call.word())
                .collect(Collectors.toSet());
        return beans.stream()
                .flatMap(bean -> VocabularyPage.words(bean).stream())
                .filter(word -> word.getReturnType() == void.class && word.getParameterCount() == 1)
                .filter(word -> !offered.contains(noun(word).value() + "." + word.getName()))
                .toList();
    }

    private static String description(List<Method> actions) {
        return actions.stream()
                        .map(word -> noun(word).title())
                        .distinct()
                        .collect(Collectors.joining("、", "在登记册上记一笔：", "。"))
                + "各动作需要表单里的哪些字段、会出什么错，见 processes/README.md 的词汇表"
                + actions.stream().flatMap(ActionTemplate::errors).collect(Collectors.joining("", "", "。"));
    }

    private static Stream<String> errors(Method word) {
        Phrase phrase = word.getAnnotation(Phrase.class);
        if (phrase.errors().length == 0) return Stream.of();
        return Stream.of("；「%s」须画错误边界事件 %s"
                .formatted(
                        phrase.value(),
                        Stream.of(phrase.errors())
                                .map(error -> error.split(" ")[0])
                                .collect(Collectors.joining("、"))));
    }

    private static String name(Method word) {
        return noun(word).title() + "：" + word.getAnnotation(Phrase.class).value();
    }

    private static String call(Method word) {
        return VocabularyPage.example(noun(word).value(), word);
    }

    private static Vocabulary noun(Method word) {
        return word.getDeclaringClass().getAnnotation(Vocabulary.class);
    }

    private static String written(ObjectNode template) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER));
        printer.indentArraysWith(lines);
        printer.indentObjectsWith(lines);
        try {
            return JSON.writer(printer).writeValueAsString(template) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
