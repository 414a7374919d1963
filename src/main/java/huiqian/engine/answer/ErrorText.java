package huiqian.engine.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An error as it is answered: in Chinese, and free of class names, tables and statements, which are nobody's business outside.
 *
 * @param legible the whole body
 * @param message what in it is for people
 */
public record ErrorText(int status, String legible, String message) {

    static final String INSTEAD = "系统无法完成这个操作，请检查填写的内容；如仍不行，请联系管理员";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INSIDES = Pattern.compile(
            "persistence layer|\\b(?:org|java|javax|jakarta|com|net|io|huiqian)\\.[a-z]\\w*\\.|### |\\bACT_(?:RU|HI|RE|GE|ID)_|\\bHQ_[A-Z]|\\bSQL\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2}");

    /** What English messages quote may be anybody's words. */
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

    private static final String UNREADABLE = "请求内容无法读取";

    /** What a JSON parser says by itself, in plain English text. */
    private static final Pattern PARSER = Pattern.compile("\\[Source: .*line: \\d+, column: \\d+", Pattern.DOTALL);

    /** @param body as it would have been answered */
    public static ErrorText of(HttpServletRequest request, int status, String body) {
        try {
            if (JSON.readTree(body) instanceof ObjectNode answer) return mended(request, status, body, answer);
        } catch (JsonProcessingException notJson) {
            // Plain words, or a page.
        }
        if (PARSER.matcher(body).find()) return refusing(status, UNREADABLE);
        return INSIDES.matcher(body).find()
                ? new ErrorText(status, INSTEAD, INSTEAD)
                : new ErrorText(status, body, null);
    }

    private static ErrorText refusing(int status, String reason) {
        ObjectNode body = JSON.createObjectNode().put("type", BadQuestion.TYPE).put("message", reason);
        return new ErrorText(status, body.toString(), reason);
    }

    private static ErrorText mended(HttpServletRequest request, int status, String body, ObjectNode answer) {
        boolean mended = answer.remove("trace") != null | answer.remove("stackTrace") != null;
        String message = null;
        for (String field : List.of("message", "detail")) {
            if (!answer.path(field).isTextual()) continue;
            message = answer.get(field).asText();
            // What the house says itself may quote what was posted.
            if (CHINESE.matcher(QUOTED.matcher(message).replaceAll("")).find()) continue;
            EngineError said = inChinese(request, status, answer.path("type").asText(), message);
            mended = true;
            if (said.status() != status) answer.put("type", BadQuestion.TYPE);
            status = said.status();
            answer.put(field, message = said.message());
        }
        return new ErrorText(status, mended ? answer.toString() : body, message);
    }

    private static EngineError inChinese(HttpServletRequest request, int status, String type, String message) {
        if (message.isBlank()) return new EngineError(status, UNREADABLE);
        Asked asked = new Asked(request);
        return asked.wrongParameter()
                .or(() -> EngineError.known(status, type, message, asked.blanks()))
                .or(() -> asked.wrongToTheDatabase())
                .orElseGet(() -> INSIDES.matcher(message).find() || status == 500
                        ? new EngineError(status, INSTEAD)
                        : EngineError.usual(status));
    }
}
