package huiqian.support;

import huiqian.support.Http.Answer;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What Modeler sends to deploy files. */
public record Deployment(byte[] body) {

    public static final String PATH = "/deployment/create";
    public static final String CONTENT_TYPE = "multipart/form-data; boundary=----modeler";

    /** The files by name, the model first as Modeler has it. */
    public static Deployment of(String name, Map<String, byte[]> files) {
        return of(name, null, files);
    }

    /** The same with the tenant id filled in, null for none. */
    public static Deployment of(String name, String tenant, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "deployment-name", "", name.getBytes(StandardCharsets.UTF_8));
        part(body, "deployment-source", "", "Camunda Modeler".getBytes(StandardCharsets.UTF_8));
        part(body, "enable-duplicate-filtering", "", "true".getBytes(StandardCharsets.UTF_8));
        if (tenant != null) part(body, "tenant-id", "", tenant.getBytes(StandardCharsets.UTF_8));
        files.forEach((file, content) ->
                part(body, file, "; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream", content));
        body.writeBytes("------modeler--\r\n".getBytes(StandardCharsets.UTF_8));
        return new Deployment(body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String name, String rest, byte[] content) {
        String head = "------modeler\r\nContent-Disposition: form-data; name=\"" + name + "\"" + rest + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Sends it with a password. */
    public Answer by(String person, Http http) {
        return http.send(
                person,
                HttpRequest.newBuilder().POST(BodyPublishers.ofByteArray(body)),
                "/engine-rest" + PATH,
                CONTENT_TYPE);
    }
}
