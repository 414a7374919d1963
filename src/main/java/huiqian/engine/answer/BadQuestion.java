package huiqian.engine.answer;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What cannot be asked of the engine, and why, in the form its REST applications pass on untouched. */
final class BadQuestion extends WebApplicationException {

    static final String TYPE = "InvalidRequestException";

    BadQuestion(String message, Throwable cause) {
        super(message, cause, response(message));
    }

    BadQuestion(String message) {
        this(message, null);
    }

    private static Response response(String message) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(Map.of("type", TYPE, "message", message))
                .build();
    }
}
