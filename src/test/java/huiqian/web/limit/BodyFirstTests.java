package huiqian.web.limit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A small server with eight threads, and clients that take their time. */
@Timeout(60)
class BodyFirstTests {

    private static final int THREADS = 8;

    private final List<Socket> slow = new ArrayList<>();
    private final Tomcat server = new Tomcat();

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        server.setBaseDir(folder.toString());
        Connector connector = new Connector();
        connector.setPort(0);
        connector.setProperty("maxThreads", String.valueOf(THREADS));
        server.setConnector(connector);
        server.getEngine().getPipeline().addValve(new BodyFirst(THREADS, 1024, Duration.ofSeconds(1)));
        Context context = server.addContext("", folder.toString());
        Tomcat.addServlet(context, "echo", new Echo());
        context.addServletMappingDecoded("/*", "echo");
        FilterDef end = new FilterDef();
        end.setFilterName("end");
        end.setFilter(new FarEnough());
        context.addFilterDef(end);
        FilterMap everywhere = new FilterMap();
        everywhere.setFilterName("end");
        everywhere.addURLPattern("/*");
        context.addFilterMap(everywhere);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        for (Socket socket : slow) socket.close();
        server.stop();
        server.destroy();
    }

    @Test
    void answersBesideAnyNumberOfSlowOnes() throws IOException {
        for (int i = 0; i < 4 * THREADS; i++) slow.add(begun("Content-Length: 2000", "a"));

        assertThat(answer(send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void waitsForNobodyForEver() throws IOException {
        Socket one = begun("Content-Length: 2000", "a");
        slow.add(one);
        one.setSoTimeout(200);
        StringBuilder said = new StringBuilder();
        while (said.isEmpty()) {
            one.getOutputStream().write('a');
            try {
                int sign = one.getInputStream().read();
                if (sign >= 0) said.append((char) sign);
            } catch (java.net.SocketTimeoutException nothingYet) {
                // one more byte
            }
        }
        one.setSoTimeout(10_000);
        assertThat(said + answer(one)).startsWith("HTTP/1.1 408");
    }

    @Test
    void takesWhatComesInPieces() throws IOException {
        Socket one = begun("Connection: close\r\nContent-Length: 10", "12345");
        one.getOutputStream().write("67890".getBytes(US_ASCII));
        assertThat(answer(one)).startsWith("HTTP/1.1 200").endsWith("1234567890");
    }

    @Test
    void readsFormsAsBefore() throws IOException {
        String form = "name=%E5%BC%A0%E4%B8%89";
        Socket one = begun(
                "Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + form.length(),
                form);
        assertThat(answer(one)).endsWith("张三");
    }

    @Test
    void refusesTooMuchHoweverItsLengthIsTold() throws IOException {
        byte[] much = new byte[1024 * 1024 + 1];
        Socket told = begun("Connection: close\r\nContent-Length: " + much.length, "");
        told.getOutputStream().write(much);
        assertThat(answer(told)).startsWith("HTTP/1.1 413");

        Socket untold =
                begun("Connection: close\r\nTransfer-Encoding: chunked", Integer.toHexString(much.length) + "\r\n");
        untold.getOutputStream().write(much);
        untold.getOutputStream().write("\r\n0\r\n\r\n".getBytes(US_ASCII));
        assertThat(answer(untold)).startsWith("HTTP/1.1 413");
    }

    @Test
    void hearsNobodyOutWhoMeansToSendTheWorld() throws IOException {
        assertThat(answer(begun("Content-Length: 99999999999", "a"))).startsWith("HTTP/1.1 413");
    }

    @Test
    void goesOnWithTheConnectionAfterABody() throws IOException {
        Socket one = begun("Content-Length: 3", "abc");
        one.getOutputStream()
                .write("POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 3\r\n\r\ndef"
                        .getBytes(US_ASCII));
        assertThat(answer(one)).contains("abc").endsWith("def");
    }

    /** All bodies together have a megabyte of memory here. */
    @Test
    void keepsAttachmentsOutOfTheMemoryAndOtherFilesAtTheirLimit() throws IOException {
        assertThat(answer(threeMegabytes("/api/attachments", "multipart/form-data; boundary=x")))
                .startsWith("HTTP/1.1 200")
                .hasSizeGreaterThan(3 * 1024 * 1024);
        assertThat(answer(threeMegabytes("/api/attachments", "application/json")))
                .startsWith("HTTP/1.1 413");
        assertThat(answer(threeMegabytes("/api/inbox", "multipart/form-data; boundary=x")))
                .startsWith("HTTP/1.1 413");
    }

    private Socket threeMegabytes(String path, String type) throws IOException {
        byte[] body = "a".repeat(3 * 1024 * 1024).getBytes(US_ASCII);
        Socket one = send(
                "POST %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(path, type, body.length));
        one.getOutputStream().write(body);
        return one;
    }

    private Socket begun(String headers, String body) throws IOException {
        return send("POST / HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n\r\n" + body);
    }

    private Socket send(String text) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.getConnector().getLocalPort());
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(text.getBytes(US_ASCII));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        try (socket) {
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static class Echo extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setCharacterEncoding("UTF-8");
            request.setCharacterEncoding("UTF-8");
            String name = request.getParameter("name");
            String body = new String(request.getInputStream().readAllBytes(), UTF_8);
            response.getWriter().write(name == null ? body : name);
        }
    }
}
