package huiqian.engine.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import huiqian.engine.doors.RefusedRequest;
import huiqian.engine.doors.RereadableRequest;
import huiqian.shared.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads answers before the engine does, which answers what it cannot read in English or falls over it. A value that cannot be read is handed on
 * as one that no field accepts, so that the refusal names the field by its label.
 */
public class SubmittedBodyFilter extends OncePerRequestFilter {

    private static final Pattern ANSWERING = Pattern.compile(".*/(submit-form|start|complete)/?");
    private static final List<String> SHORTCUTS = List.of("startInstructions", "skipCustomListeners", "skipIoMappings");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !"POST".equals(request.getMethod())
                || !ANSWERING.matcher(request.getRequestURI()).matches()
                || (type != null && !type.toLowerCase(Locale.ROOT).contains("json"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readAllBytes();
        try {
            chain.doFilter(new RereadableRequest(request, legible(body)), response);
        } catch (Refusal refusal) {
            RefusedRequest.answer(response, refusal);
        }
    }

    /** The body itself if all of it can be read. @throws Refusal if it is no object, or tells the engine where to start */
    private static byte[] legible(byte[] body) throws IOException {
        JsonNode node = parse(body);
        if (node.isMissingNode() || node.isNull()) return "{}".getBytes();
        if (!(node instanceof ObjectNode posted)) throw unreadable();
        if (SHORTCUTS.stream().anyMatch(key -> isSet(posted.get(key))))
            throw Refusal.invalid("申请只能从申请表开始，不能指定从哪一步开始或跳过检查");
        JsonNode variables = posted.get("variables");
        if (variables == null || variables.isNull()) return body;
        if (!(variables instanceof ObjectNode answers)) throw unreadable();
        return mend(answers) ? JSON.writeValueAsBytes(posted) : body;
    }

    private static JsonNode parse(byte[] body) throws IOException {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw unreadable();
        }
    }

    private static boolean isSet(JsonNode value) {
        return value != null && (value.isContainerNode() ? !value.isEmpty() : value.asBoolean());
    }

    private static boolean mend(ObjectNode answers) {
        List<ObjectNode> lists = lists(answers);
        lists.forEach(list -> list.put("type", "Json"));
        List<String> odd = answers.properties().stream()
                .filter(answer -> !VariableJson.isLegible(answer.getValue()))
                .map(answer -> answer.getKey())
                .toList();
        odd.forEach(key -> answers.putObject(key).putObject("value").put("unreadable", true));
        return !lists.isEmpty() || !odd.isEmpty();
    }

    /** Lists that were empty so far: Tasklist posts them, shown or filled in, under the type of nothing. */
    private static List<ObjectNode> lists(ObjectNode answers) {
        return answers.properties().stream()
                .map(answer -> answer.getValue())
                .filter(VariableJson::isListSentAsNothing)
                .map(ObjectNode.class::cast)
                .toList();
    }

    private static Refusal unreadable() {
        return Refusal.invalid("提交的内容无法读取");
    }
}
