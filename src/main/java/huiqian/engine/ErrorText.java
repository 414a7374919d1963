package huiqian.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The body of an error, free of class names, tables and statements, which are nobody's business outside. */
record ErrorText(String legible, String message) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INSIDES = Pattern.compile(
            "persistence layer|\\b(?:org|java|javax|jakarta|com|net|io|huiqian)\\.[a-z]\\w*\\.|### |\\bACT_(?:RU|HI|RE|GE|ID)_|\\bHQ_[A-Z]|\\bSQL\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{3}");
    private static final String INSTEAD = "系统无法完成这个操作，请检查填写的内容；如仍不行，请联系管理员";

    private static final String UNREADABLE = "请求内容无法读取";
    private static final String UNREADABLE_BODY =
            "{\"type\":\"InvalidRequestException\",\"message\":\"%s\"}".formatted(UNREADABLE);

    /** What a JSON parser says by itself, in plain English text. */
    private static final Pattern PARSER = Pattern.compile("\\[Source: .*line: \\d+, column: \\d+", Pattern.DOTALL);

    static ErrorText of(String body) {
        try {
            if (JSON.readTree(body) instanceof ObjectNode answer) return mended(body, answer);
        } catch (JsonProcessingException notJson) {
            // Plain words, or a page.
        }
        if (PARSER.matcher(body).find()) return new ErrorText(UNREADABLE_BODY, UNREADABLE);
        return INSIDES.matcher(body).find() ? new ErrorText(INSTEAD, INSTEAD) : new ErrorText(body, null);
    }

    /** What is wrong with a request on which the engine stumbles instead of saying so; empty for every other answer. */
    static Optional<String> ofCaller(HttpServletRequest request, int status, String body) {
        if (status != HttpServletResponse.SC_INTERNAL_SERVER_ERROR) return Optional.empty();
        boolean negative = Stream.of("firstResult", "maxResults")
                .anyMatch(name -> String.valueOf(request.getParameter(name)).startsWith("-"));
        if (negative) return Optional.of("firstResult 和 maxResults 不能是负数");
        return body.contains("\"type\":\"NullPointerException\"") ? Optional.of("请求缺少内容，或内容为空") : Optional.empty();
    }

    static ErrorText refusing(String reason) {
        return new ErrorText(UNREADABLE_BODY.replace(UNREADABLE, reason), reason);
    }

    private static ErrorText mended(String body, ObjectNode answer) {
        boolean mended = answer.remove("trace") != null | answer.remove("stackTrace") != null;
        String message = null;
        for (String field : List.of("message", "detail")) {
            if (!answer.path(field).isTextual()) continue;
            message = answer.get(field).asText();
            if (message.isBlank()) {
                mended = true;
                answer.put(field, message = UNREADABLE);
            }
            // What the house says itself may quote what was posted.
            if (CHINESE.matcher(message).find() || !INSIDES.matcher(message).find()) continue;
            mended = true;
            answer.put(field, message = INSTEAD);
        }
        return new ErrorText(mended ? answer.toString() : body, message);
    }
}
