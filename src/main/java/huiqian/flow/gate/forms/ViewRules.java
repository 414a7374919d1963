package huiqian.flow.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.FormFile;
import huiqian.form.Component;
import huiqian.form.feel.Feel;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whoever decides sees what takes effect with a yes. */
public final class ViewRules {

    private static final Pattern BLOCKS = Pattern.compile("\\{\\{#.*\\{\\{/[^}]*}}", Pattern.DOTALL);

    private ViewRules() {}

    /** @param keys fields of the application that have an effect, or that it is called by */
    public static void check(FormFile decision, FormFile apply, Collection<String> keys, Consumer<String> remarks) {
        String missing = keys.stream()
                .distinct()
                .filter(key -> apply.field(key).isPresent() && !shows(decision, key))
                .map(key -> "「" + FormFile.label(apply.field(key).orElseThrow()) + "」（" + key + "）")
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) remarks.accept("审批的人要看得到申请的内容，请在表单里只读显示 " + missing);
    }

    private static boolean shows(FormFile form, String key) {
        return form.part(key).filter(part -> isSeen(form, part)).isPresent()
                || form.parts().stream()
                        .filter(part -> part.type().equals("html") && isSeen(form, part))
                        .map(Component::json)
                        .anyMatch(html -> isIn(html, key));
    }

    /** Whether nothing hides it for good or only until it has been decided. */
    private static boolean isSeen(FormFile form, Component part) {
        return part.hides().stream().noneMatch(hide -> {
            var names = Feel.of(hide).names();
            return names.isEmpty() || new Dependence(form).closure(names).contains("verdict");
        });
    }

    /** What stands within a block of a template may be left out. */
    private static boolean isIn(JsonNode html, String key) {
        String always = BLOCKS.matcher(html.path("content").asText("")).replaceAll("");
        return always.contains("{{" + key + "}}");
    }
}
