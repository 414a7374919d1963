package huiqian.flow.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.FormFile;
import huiqian.form.Component;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Whoever decides sees what takes effect with a yes. */
public final class ViewRules {

    /** Blocks, which may leave out what is in them, and remarks; one that is never closed goes on to the end. */
    private static final Pattern LEFT_OUT = Pattern.compile("\\{\\{#.*\\{\\{/[^}]*}}|\\{\\{[#!].*", Pattern.DOTALL);

    /** Written in it, an answer is hardly read, or reads as if it did not hold. */
    private static final String FAINT = "s, strike, del, small, sub, sup";

    /** Deeper in boxes than that, text is squeezed out of sight. */
    private static final int MOST_BOXES = 12;

    private ViewRules() {}

    /**
     * @param apply the form in which they were filled in, usually that of the application
     * @param keys those of its fields that have an effect, or that the application is called by
     */
    public static void check(FormFile decision, FormFile apply, Collection<String> keys, Consumer<String> remarks) {
        String missing = keys.stream()
                .distinct()
                .filter(key -> apply.field(key).isPresent() && !shows(decision, apply, key))
                .map(key -> "「" + FormFile.label(apply.field(key).orElseThrow()) + "」（" + key + "）")
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty())
            remarks.accept("审批的人要看得到申请的内容，请放一个文本组件，Custom properties 里写 show=application，由平台显示；或在表单里只读显示 " + missing);
    }

    /** In the field of the application, hidden no more often than it was for the applicant, or in a text that everybody reads. */
    private static boolean shows(FormFile form, FormFile apply, String key) {
        List<String> usual = apply.part(key).map(Component::hides).orElse(List.of());
        return form.parts().stream()
                .filter(part -> usual.containsAll(part.hides()))
                .anyMatch(part -> key.equals(part.key()) || part.type().equals("html") && isRead(part.json(), key));
    }

    private static boolean isRead(JsonNode html, String key) {
        String always = LEFT_OUT.matcher(html.path("content").asText("")).replaceAll("");
        return Jsoup.parseBodyFragment(always).body().getAllElements().stream()
                .filter(element -> element.ownText().contains("{{" + key + "}}"))
                .anyMatch(element -> element.parents().size() <= MOST_BOXES
                        && !element.is(FAINT)
                        && !element.parents().is(FAINT));
    }
}
