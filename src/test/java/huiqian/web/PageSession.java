package huiqian.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A browser at the pages of Tasklist: cookies, and the token that the pages send along with whatever changes something. */
public final class PageSession {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String LOGIN = "/login";
    /** A cookie as it was received, with its attributes as they stood there. */
    public record Cookie(String name, String value, List<String> attributes) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Http http;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private final List<Cookie> received = new ArrayList<>();

    private PageSession(Http http) {
        this.http = http;
    }

    /** Somebody who has opened the login page and not signed in. */
    public static PageSession stranger(Http http) {
        PageSession session = new PageSession(http);
        session.send("GET", LOGIN, null);
        return session;
    }

    public static PageSession of(Http http, String person) {
        PageSession session = stranger(http);
        Answer login = session.logIn(person, "demo");
        String next = location(login);
        if (next.contains("/login")) throw new AssertionError("login of " + person + ": " + next);
        session.send("GET", TASKLIST, null);
        return session;
    }

    /** Where the answer sends the browser; empty if nowhere. */
    public static String location(Answer answer) {
        return answer.raw().headers().firstValue("Location").orElse("");
    }

    /** Answered by a redirect: into the house, or back to the login page. */
    public Answer logIn(String person, String password) {
        return submit(LOGIN, "username", person, "password", password);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer send(String method, String path, Object body) {
        HttpRequest.Builder request = request(method, path, content(body));
        String token = cookies.get("XSRF-TOKEN");
        return exchange(token == null ? request : request.header("X-XSRF-TOKEN", token));
    }

    /** As a page does it that was loaded for somebody. */
    public Answer postFor(String owner, String path, Object body) {
        return exchange(request("POST", path, content(body))
                .header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"))
                .header("X-Huiqian-Account", owner));
    }

    /** As a form with files does it. */
    public Answer upload(String path, byte[] body, String contentType) {
        return exchange(request("POST", path, BodyPublishers.ofByteArray(body))
                .setHeader("Content-Type", contentType)
                .header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN")));
    }

    /** As a foreign page would make this browser do it. */
    public Answer postFromElsewhere(String path, Object body) {
        return exchange(request("POST", path, content(body)));
    }

    Answer postWithToken(String token, String path, Object body) {
        return exchange(request("POST", path, content(body)).header("X-XSRF-TOKEN", token));
    }

    private HttpRequest.Builder request(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(http.uri(path))
                .method(method, body)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, */*");
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        return request;
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        List<String> parts = Stream.of(cookie.split(";")).map(String::strip).toList();
        String[] pair = parts.get(0).split("=", 2);
        received.add(new Cookie(pair[0], pair[1], parts.subList(1, parts.size())));
        cookies.put(pair[0], pair[1]);
    }

    /** Every cookie that was ever set here. */
    public List<Cookie> received() {
        return List.copyOf(received);
    }

    /** Another browser with the cookies that this one has now. */
    public PageSession copy() {
        PageSession copy = new PageSession(http);
        copy.cookies.putAll(cookies);
        return copy;
    }

    /** Sends a page's form: names and values in turn. */
    public Answer submit(String path, String... fields) {
        return submitWithToken(cookies.get(path.equals(LOGIN) ? "LOGIN-TOKEN" : "XSRF-TOKEN"), path, fields);
    }

    /** As a page does that was opened earlier. */
    public Answer submitWithToken(String token, String path, String... fields) {
        String form = IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], UTF_8))
                .collect(Collectors.joining("&"));
        return exchange(request("POST", path, BodyPublishers.ofString(form))
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", token));
    }

    private static BodyPublisher content(Object body) {
        if (body == null) return BodyPublishers.noBody();
        try {
            return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
