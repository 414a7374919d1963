package huiqian.notification.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Against what {@code openssl dgst -sha256 -hmac} says. */
class SignatureTests {

    private static final Instant NOW = Instant.ofEpochSecond(1795399200);

    @Test
    void signsForDingTalkInTheAddress() {
        assertThat(Signature.ofDingTalk(NOW.toEpochMilli(), "SECdemo0123456789"))
                .isEqualTo("timestamp=1795399200000&sign=qIhPDjFF%2FXTEvfYn9%2BHi4p0iK%2BMS95N24IIoFyYKd0I%3D");
    }

    @Test
    void signsForFeishuWithTheSecretInTheKey() {
        assertThat(Signature.ofFeishu(NOW.getEpochSecond(), "feishuSecret42"))
                .isEqualTo("pZColUj/ByDyln6/2f98lWjkmLQAHE3NVREM0f5QlRU=");
    }

    @Test
    void writesToEachKindInItsOwnForm() {
        RobotMessage wecom = message(RobotKind.WECOM, "https://w.example/send?key=k", "ignored");
        assertThat(wecom.address()).isEqualTo("https://w.example/send?key=k");
        assertThat(wecom.body())
                .contains("\"msgtype\":\"text\"")
                .contains("\"text\":{\"content\":\"说\\\"话\\\"\"}")
                .doesNotContain("sign");

        RobotMessage dingtalk =
                message(RobotKind.DINGTALK, "https://d.example/send?access_token=t", "SECdemo0123456789");
        assertThat(dingtalk.address())
                .startsWith("https://d.example/send?access_token=t&timestamp=1795399200000&sign=qIhPDjFF%2F");
        assertThat(dingtalk.body()).isEqualTo(wecom.body());

        RobotMessage feishu = message(RobotKind.FEISHU, "https://f.example/hook/1", "feishuSecret42");
        assertThat(feishu.address()).isEqualTo("https://f.example/hook/1");
        assertThat(feishu.body())
                .isEqualTo("{\"timestamp\":\"1795399200\",\"sign\":\"pZColUj/ByDyln6/2f98lWjkmLQAHE3NVREM0f5QlRU=\","
                        + "\"msg_type\":\"text\",\"content\":{\"text\":\"说\\\"话\\\"\"}}");
    }

    @Test
    void signsNothingWithoutASecret() {
        assertThat(message(RobotKind.DINGTALK, "https://d.example/send?access_token=t", "")
                        .address())
                .isEqualTo("https://d.example/send?access_token=t");
        assertThat(message(RobotKind.FEISHU, "https://f.example/hook/1", "").body())
                .doesNotContain("sign");
    }

    @Test
    void keepsItsSecretsToItself() {
        assertThat(new Robot(RobotKind.FEISHU, "https://f.example/hook/1", "feishuSecret42").toString())
                .doesNotContain("hook", "Secret42");
    }

    private static RobotMessage message(RobotKind kind, String address, String secret) {
        return RobotMessage.of(new Robot(kind, address, secret), "说\"话\"", NOW);
    }
}
