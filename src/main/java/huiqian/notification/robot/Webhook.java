package huiqian.notification.robot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import huiqian.shared.Refusal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Posts to robots: no redirects, seconds of patience, and the robot's own answer read, which may be no behind a 200. */
@Component
public class Webhook {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final int SECONDS = 6;
    private static final int LONGEST_TEXT = 1500;
    private static final int LONGEST_REASON = 120;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RobotAddress addresses;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Webhook(RobotAddress addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Has the robot say the text. @throws NotAccepted if it did not, or cannot have */
    public void say(Robot robot, String text) throws NotAccepted {
        RobotMessage message = RobotMessage.of(robot, cut(text), clock.instant());
        HttpResponse<byte[]> answer = posted(message);
        if (answer.statusCode() / 100 != 2)
            throw new NotAccepted("%s机器人返回 HTTP %d".formatted(robot.kind().label(), answer.statusCode()));
        judge(robot.kind(), answer.body());
    }

    private HttpResponse<byte[]> posted(RobotMessage message) throws NotAccepted {
        HttpRequest request = HttpRequest.newBuilder(target(message.address()))
                .timeout(Duration.ofSeconds(SECONDS))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(message.body()))
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, answered -> new ShortBody());
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAccepted("发送中断");
        } catch (TimeoutException slow) {
            throw new NotAccepted("机器人的服务器 %d 秒内没有回答".formatted(SECONDS));
        } catch (ExecutionException away) {
            throw new NotAccepted("连不上机器人的服务器");
        } finally {
            answer.cancel(true);
        }
    }

    /** What its name means may have changed since it was written down. */
    private URI target(String address) throws NotAccepted {
        try {
            return URI.create(addresses.checked(address));
        } catch (Refusal refusal) {
            throw new NotAccepted(refusal.getMessage());
        }
    }

    private static void judge(RobotKind kind, byte... body) throws NotAccepted {
        JsonNode verdict = json(body).path(kind.verdict());
        if (verdict.isInt() && verdict.asInt() == 0) return;
        if (!verdict.isInt()) throw new NotAccepted("回答的不是%s机器人，请检查地址和类型".formatted(kind.label()));
        throw new NotAccepted("%s机器人拒绝：%d %s".formatted(kind.label(), verdict.asInt(), reason(json(body))));
    }

    private static String reason(JsonNode answer) {
        String reason = answer.path("errmsg").asText(answer.path("msg").asText(""));
        String line = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) : line;
    }

    private static JsonNode json(byte... body) {
        try {
            return JSON.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (JsonProcessingException none) {
            return JSON.missingNode();
        }
    }

    /** The robots take 2,000 bytes or characters, the strictest of them; the rest is behind the link. */
    private static String cut(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST_TEXT) return text;
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT / 3)) + "…";
    }
}
