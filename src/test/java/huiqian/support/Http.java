package huiqian.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.annotation.Lazy;

/** Speaks HTTP to the running application, as a person with the password demo. */
@TestComponent
public class Http {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final IntSupplier port;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

    @Autowired
    Http(@Lazy WebServerApplicationContext server) {
        this(() -> server.getWebServer().getPort());
    }

    private Http(IntSupplier port) {
        this.port = port;
    }

    /** For an application in a process of its own. */
    public static Http at(int port) {
        return new Http(() -> port);
    }

    /** What came back: status and body. */
    public record Answer(int status, byte[] bytes, HttpResponse<byte[]> raw) {

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(bytes);
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + text(), e);
            }
        }

        /** The message of an engine answer or the detail of a problem. */
        public String message() {
            return json().hasNonNull("detail")
                    ? json().get("detail").asText()
                    : json().path("message").asText();
        }
    }

    public Answer get(String person, String path) {
        return send(person, HttpRequest.newBuilder().GET(), path);
    }

    public Answer post(String person, String path, Object body) {
        return send(person, HttpRequest.newBuilder().POST(BodyPublishers.ofString(json(body))), path);
    }

    public Answer put(String person, String path, Object body) {
        return send(person, HttpRequest.newBuilder().PUT(BodyPublishers.ofString(json(body))), path);
    }

    public Answer delete(String person, String path) {
        return send(person, HttpRequest.newBuilder().DELETE(), path);
    }

    /** Starts a flow over the engine's REST API with its apply form. */
    public Answer file(String person, String flow, Map<String, Object> answers) {
        return post(
                person,
                "/engine-rest/process-definition/key/" + flow + "/submit-form",
                Map.of("variables", variables(answers)));
    }

    /** Submits a task's form over the engine's REST API. */
    public Answer submit(String person, String task, Map<String, Object> answers) {
        return post(person, "/engine-rest/task/" + task + "/submit-form", Map.of("variables", variables(answers)));
    }

    /** Plain values in the engine's JSON: {@code {"key": {"value": …}}}. */
    public static Map<String, Object> variables(Map<String, Object> answers) {
        Map<String, Object> variables = new LinkedHashMap<>();
        answers.forEach((key, value) -> {
            Map<String, Object> variable = new LinkedHashMap<>();
            variable.put("value", value);
            variables.put(key, value instanceof Map<?, ?> typed ? typed : variable);
        });
        return variables;
    }

    /** For requests with headers of their own; nobody signs in when person is null. */
    public Answer send(String person, HttpRequest.Builder request, String path) {
        return send(person, request, path, "application/json");
    }

    /** For requests with a body of another type. */
    public Answer send(String person, HttpRequest.Builder request, String path, String contentType) {
        if (person != null) request.header("Authorization", basic(person, "demo"));
        request.header("Content-Type", contentType).timeout(Duration.ofSeconds(60));
        try {
            HttpResponse<byte[]> response = client.send(request.uri(uri(path)).build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + port.getAsInt() + path);
    }

    public static String basic(String person, String password) {
        byte[] pair = (person + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static String json(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
