package huiqian.flow.pages;

import huiqian.support.Http;
import huiqian.support.Http.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as a form sends them. */
final class Upload {

    static final String CONTENT_TYPE = "multipart/form-data; boundary=----draft";
    private static final String END = "------draft--\r\n";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private Upload() {}

    static Upload of(Map<String, byte[]> files) {
        Upload upload = new Upload();
        files.forEach(upload::add);
        return upload;
    }

    static Upload of(String name, byte[] content) {
        return of(Map.of(name, content));
    }

    Upload add(String name, byte[] content) {
        text("------draft\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(content);
        text("\r\n");
        return this;
    }

    private void text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] body() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(END.getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    Answer by(String person, Http http, String path) {
        return http.send(person, HttpRequest.newBuilder().POST(BodyPublishers.ofByteArray(body())), path, CONTENT_TYPE);
    }

    /** The shipped leave request with its forms. */
    static Map<String, byte[]> leaveRequest() {
        Map<String, byte[]> files = new TreeMap<>();
        for (String file : new String[] {
            "processes/leave-request.bpmn", "forms/leave-request-apply.form", "forms/leave-request-decide.form"
        }) files.put(Path.of(file).getFileName().toString(), read(Path.of(file)));
        return files;
    }

    /** The shipped leave request with something else in the model. */
    static Map<String, byte[]> leaveRequest(String from, String to) {
        Map<String, byte[]> files = leaveRequest();
        String model = new String(files.get("leave-request.bpmn"), StandardCharsets.UTF_8);
        if (!model.contains(from)) throw new AssertionError(from);
        files.put("leave-request.bpmn", model.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
