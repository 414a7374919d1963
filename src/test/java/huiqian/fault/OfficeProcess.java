package huiqian.fault;

import huiqian.HuiqianApplication;
import huiqian.support.DataFolder;
import huiqian.support.Http;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** The application in a process of its own, so that it can be killed as an operating system kills: without a word. */
final class OfficeProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    /** What a killed process held back is taken up again soon. */
    static final String[] SETTINGS = {
        "--huiqian.demo.story=false", "--camunda.bpm.job-execution.lock-time-in-millis=2000"
    };

    /** For a life of a minute: one compiler, classes taken at their word, and room enough that nothing is cleared away before the start is over. */
    private static final List<String> VIRTUAL_MACHINE = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote",
            "-XX:+UseSerialGC",
            "-Xms600m",
            "-Xmx600m",
            "-Xmn400m",
            "-XX:MetaspaceSize=256m");

    private final Process process;
    private final Http http;

    private OfficeProcess(Process process, Http http) {
        this.process = process;
        this.http = http;
    }

    /** Started and ready. */
    static OfficeProcess on(DataFolder data) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(VIRTUAL_MACHINE);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), HuiqianApplication.class.getName()));
        command.addAll(List.of("--spring.profiles.active=demo", "--server.port=" + port));
        command.addAll(List.of("--spring.datasource.url=" + data.url(), "--huiqian.passwords.strength=4"));
        command.addAll(List.of(SETTINGS));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        Redirect.appendTo(data.folder().resolve("office.log").toFile()))
                .start();
        OfficeProcess office = new OfficeProcess(process, Http.at(port));
        office.awaitReadiness();
        return office;
    }

    private void awaitReadiness() {
        Awaitility.await("readiness")
                .atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(200))
                .failFast("the process has ended", () -> !process.isAlive())
                .ignoreExceptions()
                .until(() -> http.get(null, "/actuator/health/readiness").status() == 200);
    }

    Http http() {
        return http;
    }

    /** SIGKILL; back when the process is gone. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
