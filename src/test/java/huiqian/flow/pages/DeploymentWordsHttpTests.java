package huiqian.flow.pages;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Deployment;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is wrong with an upload is told in Chinese, with the file, and with the place where it is known: over the engine's REST as Modeler shows it, and by the check. */
@WholeApplication
class DeploymentWordsHttpTests {

    private static final String MODEL = "leave-request.bpmn";

    /** Two words of English in a row, or the engine's own ways to put it. */
    private static final Pattern FOREIGN =
            Pattern.compile("[A-Z]?[a-z]{2,} [a-z]{2,}|ENGINE-|cvc-|SAX|Exception|#multiInstanceBody|\\| ");

    @Autowired
    Http http;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <bpmn:definitions                                   | <bpmn:definitons                           | 没有元素 | 1
                    </bpmn:process>                                     | </bpmn:proces>                             | 没有写完 | 1
                    <bpmn:userTask id="userTask_revise"                 | <bpmn:userTusk id="userTask_revise"        | 元素 | 1
                    <bpmn:exclusiveGateway id="gateway_verdict"         | <bpmn:exclusiveGateway id="1 x"            | 写得不对 | 1
                    id="userTask_revise"                                | id="gateway_verdict"                       | ID 都是「gateway_verdict」 | 1
                    id="userTask_revise"                                | id="userTask_revise" id="x"                | 写了两遍 | 1
                    id="userTask_revise"                                | id="userTask_revise" whose="x"             | 没有属性 whose | 1
                    id="userTask_revise"                                | other:id="x"                               | 没有声明的前缀 other | 1
                    name="请假申请"                                      | name="请假 & 申请"                          | 须写成 & | 1
                    name="请假申请"                                      | name="请假 < 申请"                          | 里的「<」须写成 | 1
                    name="请假申请"                                      | name="请假 &nbsp; 申请"                     | 没有声明的实体 | 1
                    targetRef="userTask_revise"                         | targetRef="gone"                           | gone | 0
                    sourceRef="userTask_revise" targetRef               | sourceRef="userTask_revise" targetRf       | targetRf | 1
                    <?xml version="1.0" encoding="UTF-8"?>              | 申请<?xml version="1.0" encoding="UTF-8"?>  | 开头有多余的文字 | 1
                    </bpmn:definitions>                                 | </bpmn:definitions>尾                       | 末尾有多余的内容 | 1
                    </bpmn:definitions>                                 |                                            | 突然断了 | 1
                    triggeredByEvent="true"                             | triggeredByEvent="maybe"                   | maybe | 1
                    bpmnElement="userTask_revise"                       | bpmnElement="gone"                         | gone | 0
                    camunda:formRefBinding="deployment"                 | camunda:formRefBinding="latest"            | formRefBinding | 1
                    """)
    void areChinese(String from, String to, String told, int placed) {
        Map<String, byte[]> files = Upload.leaveRequest();
        String sound = new String(files.get(MODEL), StandardCharsets.UTF_8);
        assertThat(sound).contains(from);
        files.put(
                MODEL,
                sound.replaceFirst(Pattern.quote(from), to == null ? "" : Matcher.quoteReplacement(to))
                        .getBytes(StandardCharsets.UTF_8));

        tellsInChinese(files, told, placed > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "流程", "{\"id\": \"x\"}"})
    void areChineseOfWhatIsNoModel(String content) {
        Map<String, byte[]> files = Upload.leaveRequest();
        files.put(MODEL, content.getBytes(StandardCharsets.UTF_8));

        tellsInChinese(files, MODEL, false);
    }

    private void tellsInChinese(Map<String, byte[]> files, String told, boolean placed) {
        Answer deployed = Deployment.of("新版", files).by("admin", http);
        Answer checked = check(Upload.of(files).body(), Upload.CONTENT_TYPE);

        assertThat(deployed.status()).as(deployed.text()).isEqualTo(400);
        assertThat(deployed.message()).contains(told, "「" + MODEL + "」");
        assertThat(deployed.json().path("type").asText()).isEqualTo("ParseException");
        assertThat(deployed.json().path("details").findValuesAsText("message")).isNotEmpty();
        if (placed) assertThat(deployed.message()).containsPattern("（第 \\d+ 行）");
        // The body names the class of the failure as the engine does.
        insistOnChinese(deployed.text().replaceFirst("\"type\":\"ParseException\",?", ""));
        insistOnChinese(checked.text());
        assertThat(checked.text()).contains(told);
    }

    private static void insistOnChinese(String answer) {
        assertThat(answer).doesNotContainPattern(FOREIGN).containsPattern("\\p{IsHan}{2}");
    }

    private Answer check(byte[] body, String contentType) {
        return http.send(
                "admin",
                HttpRequest.newBuilder().POST(BodyPublishers.ofByteArray(body)),
                "/api/models/check",
                contentType);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=other"})
    void tellWhatIsWrongWithAnUploadThatCannotBeRead(String contentType) {
        byte[] body = Upload.of(Upload.leaveRequest()).body();
        Answer checked = check(body, contentType);
        Answer deployed = http.send(
                "admin",
                HttpRequest.newBuilder().POST(BodyPublishers.ofByteArray(body)),
                "/engine-rest" + Deployment.PATH,
                contentType);

        assertThat(checked.status()).isEqualTo(400);
        assertThat(checked.text()).doesNotContain("太大").containsAnyOf("无法读取", "请选择文件");
        assertThat(deployed.status()).as(deployed.text()).isEqualTo(400);
        assertThat(deployed.message()).containsAnyOf("无法读取", "没有选择文件", "请检查内容");
        insistOnChinese(deployed.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=\"deployment-name\"", "name=\"data\"", "name=\"data\"; filename=\"\""})
    void tellThatNoFileWasChosen(String disposition) {
        String body =
                "------draft\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\nx\r\n------draft--\r\n";
        Answer deployed = http.send(
                "admin",
                HttpRequest.newBuilder().POST(BodyPublishers.ofString(body)),
                "/engine-rest" + Deployment.PATH,
                Upload.CONTENT_TYPE);

        assertThat(deployed.status()).as(deployed.text()).isEqualTo(400);
        insistOnChinese(deployed.message());
        assertThat(deployed.message()).contains("文件");
    }

    @Test
    void tellThatADateCannotBeRead() {
        String part = "------draft\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        String body = part.formatted("deployment-activation-time", "", "morgen")
                + part.formatted(MODEL, "; filename=\"" + MODEL + "\"", "x")
                + "------draft--\r\n";
        Answer deployed = http.send(
                "admin",
                HttpRequest.newBuilder().POST(BodyPublishers.ofString(body)),
                "/engine-rest" + Deployment.PATH,
                Upload.CONTENT_TYPE);

        assertThat(deployed.status()).as(deployed.text()).isEqualTo(400);
        assertThat(deployed.message()).contains("日期「morgen」的写法不对");
    }
}
