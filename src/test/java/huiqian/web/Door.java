package huiqian.web;

import huiqian.support.Http;
import huiqian.support.Http.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.BiFunction;

/** The two ways to the engine's REST API: scripts with a password, and the pages with their session. */
public enum Door {
    ENGINE_REST(
            "/engine-rest",
            (http, person) -> (method, path, body) ->
                    http.send(person, HttpRequest.newBuilder().method(method, content(body)), path)),

    PAGES("/camunda/api/engine/engine/default", (http, person) -> PageSession.of(http, person)::send);

    private final String root;
    private final BiFunction<Http, String, Sending> opening;

    Door(String root, BiFunction<Http, String, Sending> opening) {
        this.root = root;
        this.opening = opening;
    }

    /** This way to the engine for one person; paths begin after the API's root. */
    public Sending of(Http http, String person) {
        Sending sending = opening.apply(http, person);
        return (method, path, body) -> sending.send(method, root + path, body);
    }

    /** The pages' session, for paths from the server's root. */
    public static Sending anyPage(Http http, String person) {
        return PageSession.of(http, person)::send;
    }

    public interface Sending {

        Answer send(String method, String path, Object body);

        default Answer post(String path, Object body) {
            return send("POST", path, body);
        }

        default Answer get(String path) {
            return send("GET", path, null);
        }
    }

    private static BodyPublisher content(Object body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(Json.of(body));
    }
}
