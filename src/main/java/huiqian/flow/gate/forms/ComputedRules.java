package huiqian.flow.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.FormFile;
import huiqian.form.Component;
import huiqian.form.feel.Feel;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a form computes can be computed by the server as well, from what it has been sent. */
public final class ComputedRules {

    private ComputedRules() {}

    /** @param first whether it is the form that an application is filed with, when nothing is known but its own answers */
    public static void check(FormFile form, boolean first, Remarks remarks) {
        Dependence dependence = new Dependence(form);
        Set<String> own = form.fields().stream().map(FormFile::key).collect(Collectors.toSet());
        form.parts().stream().filter(Component::isComputed).forEach(part -> {
            JsonNode json = part.json();
            String text = json.path("expression").asText("");
            if (!Feel.isExpression(text)) {
                remarks.about(json, "请写上以 = 开头的算式");
                return;
            }
            Feel feel = Feel.of(text);
            remarks.require(!dependence.closure(feel.names()).contains(part.key()), json, "的算式绕了一圈又用到它自己，请改正");
            remarks.require(!first || own.containsAll(feel.names()), json, "的算式只能用这张申请表里的字段，提交申请时还没有别的内容");
            boolean constant = feel.flaw().isEmpty() && feel.names().isEmpty();
            remarks.require(!constant || feel.value(Map.of()) != null, json, "的算式总是算不出结果，请改正");
        });
    }
}
