package huiqian.flow.model;

import huiqian.shared.Clause;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The vocabulary as administrators read it, written from what the code says of itself. */
final class VocabularyPage {

    private static final Map<String, String> REGULATIONS = Map.of(
            "R02", "《学校学生会办公室管理制度》",
            "R04", "《学生会部门管理制度》",
            "R05", "《学生会管理制度》",
            "R20", "《学院学生会办公室管理制度》",
            "R21", "《学生会办公室管理制度》");

    /** Kinds of words in the order they are listed, by what they answer. */
    private static final Map<Class<?>, String> ANSWERS =
            Map.of(void.class, "动作", boolean.class, "是或否", List.class, "一组人");

    private static final List<Class<?>> ORDER = List.of(void.class, boolean.class, List.class);

    /** Arguments that mean the same in every word. */
    static final Set<String> ALIKE = Set.of("requestId", "applicant", "role");

    private static final String HEAD =
            """
            | 写法 | 答案 | 意思 | 参数 | 读取的字段 | 出错 |
            |---|---|---|---|---|---|
            """;

    private VocabularyPage() {}

    static String text() {
        return VocabularyScan.beans().values().stream()
                .map(VocabularyPage::section)
                .collect(Collectors.joining("\n"));
    }

    /** The words of one bean: actions, then questions, then who. */
    static List<Method> words(Class<?> bean) {
        return Stream.of(bean.getMethods())
                .filter(word -> word.isAnnotationPresent(Phrase.class))
                .sorted(Comparator.comparing((Method word) -> ORDER.indexOf(word.getReturnType()))
                        .thenComparing(Method::getName))
                .toList();
    }

    private static String section(Class<?> bean) {
        Vocabulary vocabulary = bean.getAnnotation(Vocabulary.class);
        Clause clause = bean.getAnnotation(Clause.class);
        return "### `" + vocabulary.value() + "` " + vocabulary.title() + "\n\n"
                + (clause == null ? "" : "依据：" + cited(clause) + "。\n\n")
                + HEAD
                + words(bean).stream().map(word -> row(bean, word)).collect(Collectors.joining());
    }

    private static String row(Class<?> bean, Method word) {
        Phrase phrase = word.getAnnotation(Phrase.class);
        Clause clause = word.getAnnotation(Clause.class);
        return Stream.of(
                        "`" + example(bean.getAnnotation(Vocabulary.class).value(), word) + "`",
                        ANSWERS.get(word.getReturnType()),
                        phrase.value() + (clause == null ? "" : "（" + cited(clause) + "）"),
                        arguments(word, phrase),
                        Stream.of(phrase.fields())
                                .map(field -> "`" + field + "`")
                                .collect(Collectors.joining(" ")),
                        troubles(phrase))
                .collect(Collectors.joining(" | ", "| ", " |\n"))
                .replace("|  |", "| |")
                .replace("|  |", "| |");
    }

    /** A call of the word as it could stand in a model. */
    static String example(String bean, Method word) {
        return Stream.of(word.getParameters())
                .map(VocabularyPage::sample)
                .collect(Collectors.joining(", ", "${" + bean + "." + word.getName() + "(", ")}"));
    }

    private static String sample(Parameter parameter) {
        return switch (parameter.getName()) {
            case "requestId", "applicant" -> parameter.getName();
            case "role" -> "'presidium'";
            case "department" -> "'Publicity'";
            case "person" -> "reviewer";
            case "outcome" -> "'APPROVED'";
            default -> parameter.getType() == String.class ? "'…'" : "3";
        };
    }

    private static String arguments(Method word, Phrase phrase) {
        Deque<String> own = new ArrayDeque<>(Arrays.asList(phrase.arguments()));
        return Stream.of(word.getParameters())
                .map(parameter -> "`" + parameter.getName() + "`"
                        + (ALIKE.contains(parameter.getName()) ? "" : " " + kind(parameter) + "，" + own.remove()))
                .collect(Collectors.joining("；"));
    }

    private static String kind(Parameter parameter) {
        if (parameter.getName().equals("department")) return "带引号的文字或字段";
        if (parameter.getName().equals("person")) return "字段";
        Class<?> type = parameter.getType();
        if (type == String.class) return "带引号的文字";
        return type == int.class ? "整数或数字字段" : "数字或数字字段";
    }

    private static String troubles(Phrase phrase) {
        Stream<String> errors = Stream.of(phrase.errors())
                .map(error -> "错误 `" + error.replaceFirst(" ", "`：").strip());
        Stream<String> refusal =
                Stream.of(phrase.refusal()).filter(text -> !text.isEmpty()).map(text -> "拒绝：" + text);
        return Stream.concat(errors, refusal).collect(Collectors.joining("；"));
    }

    private static String cited(Clause clause) {
        return Stream.of(clause.value())
                .map(code -> code.split(" ", 2))
                .map(code -> REGULATIONS.get(code[0]) + place(code[1]))
                .collect(Collectors.joining("、"));
    }

    /** §16 is 第16条, 一5 is 一第5条, 二5④ is 二第5条第④项; a section such as 3.1 stays as it is. */
    private static String place(String code) {
        return code.replace("§", "")
                .replaceFirst("^([一二三四五]?)(\\d+)(?![.\\d])", "$1第$2条")
                .replaceFirst("([①-⑨])$", "第$1项");
    }
}
