package huiqian.support;

import huiqian.support.Http.Answer;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A file as a form or a script sends it. */
public record SentFile(String name, byte[] content) {

    public static final String CONTENT_TYPE = "multipart/form-data; boundary=----sent";

    public Answer by(String person, Http http, String path) {
        return http.send(person, HttpRequest.newBuilder().POST(BodyPublishers.ofByteArray(body())), path, CONTENT_TYPE);
    }

    public byte[] body() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("------sent\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n------sent--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
