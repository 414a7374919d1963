package huiqian.engine.doors;

import com.fasterxml.jackson.databind.ObjectMapper;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A refusal as the engine's REST API words its own, so that Tasklist shows the message. */
public final class RefusedRequest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RefusedRequest() {}

    static Map<String, String> body(Refusal refusal) {
        return Map.of("type", "InvalidRequestException", "message", refusal.getMessage());
    }

    public static void answer(HttpServletResponse response, Refusal refusal) throws IOException {
        response.setStatus(refusal.kind().status());
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        JSON.writeValue(response.getWriter(), body(refusal));
    }
}
