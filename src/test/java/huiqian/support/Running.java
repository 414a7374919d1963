package huiqian.support;

import huiqian.HuiqianApplication;
import huiqian.support.Http.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/** The application as a union runs it, on a database in a file and with its jobs running by themselves; whoever uses it does so over HTTP. */
public final class Running implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final Http http;

    private Running(ConfigurableApplicationContext application) {
        this.application = application;
        this.http = application.getBean(Http.class);
    }

    public static Running on(DataFolder data, String... settings) {
        String[] usual = {
            "--server.port=0",
            "--huiqian.flows.upgrade=",
            "--spring.datasource.url=" + data.url(),
            "--huiqian.member.turn.enabled=false",
            "--huiqian.passwords.strength=4"
        };
        return new Running(new SpringApplicationBuilder(HuiqianApplication.class, Http.class)
                .profiles("demo")
                .run(StringUtils.concatenateStringArrays(usual, settings)));
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        application.close();
    }

    public Answer get(String person, String path) {
        return http.get(person, path);
    }

    public Answer deploy(String name, Map<String, byte[]> files) {
        return Deployment.of(name, files).by("admin", http);
    }

    public Answer tryToFile(String person, Map<String, Object> answers) {
        return http.file(person, "leave-request", answers);
    }

    /** Answers the number. */
    public String file(String person, Map<String, Object> answers) {
        Answer filed = tryToFile(person, answers);
        if (filed.status() != 200) throw new AssertionError(filed.text());
        return filed.json().path("businessKey").asText();
    }

    /** What waits for the person in a request, by task. */
    public List<String> inbox(String person, String number) {
        return StreamSupport.stream(
                        get(person, "/api/inbox?size=200").json().path("items").spliterator(), false)
                .filter(item -> item.path("number").asText().equals(number))
                .map(item -> item.path("task").asText())
                .toList();
    }

    public void decide(String person, String number, String verdict, String comment) {
        String task = inbox(person, number).get(0);
        Answer decided = http.submit(person, task, Map.of("verdict", verdict, "comment", comment));
        if (decided.status() != 204) throw new AssertionError(decided.text());
    }

    public String status(String number) {
        return get("advisor", "/api/requests/" + number).json().path("status").asText();
    }

    /** What happens after the last decision happens by itself, a moment later. */
    public void awaitApproval(String number) {
        Awaitility.await(number).atMost(Duration.ofSeconds(60)).until(() -> status(number)
                .equals("APPROVED"));
    }

    public List<String> decidedSteps(String number) {
        return StreamSupport.stream(
                        get("advisor", "/api/requests/" + number)
                                .json()
                                .path("decisions")
                                .spliterator(),
                        false)
                .map(decision -> decision.path("step").asText())
                .toList();
    }
}
