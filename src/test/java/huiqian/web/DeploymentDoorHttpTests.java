package huiqian.web;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Deployment;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The web applications' own way to deploy is guarded like the one Modeler takes. */
@WholeApplication
class DeploymentDoorHttpTests {

    private static final String PATH = "/camunda/api/engine/engine/default" + Deployment.PATH;
    private static final String MODEL =
            "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                    + "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\">&x;</definitions>";

    @Autowired
    Http http;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void refusesAModelThatReadsOtherFiles() {
        Answer answer = deploy("admin", MODEL.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("type").asText()).isEqualTo("ParseException");
        assertThat(answer.message()).contains("文件含有 DOCTYPE 声明");
    }

    @Test
    void refusesAFileOfTwentyMegabytes() {
        Answer answer = deploy("admin", new byte[20 * 1024 * 1024]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.message()).isEqualTo("上传的文件太大，流程和表单合计不能超过 5 MB");
    }

    @Test
    void letsNoMemberDeploy() {
        Set<String> before = Everything.in(jdbc);

        assertThat(deploy("chair", MODEL.getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(403);
        assertThat(Everything.changedSince(before, jdbc)).isEmpty();
    }

    private Answer deploy(String person, byte[] model) {
        byte[] body = Deployment.of("x", Map.of("x.bpmn", model)).body();
        return PageSession.of(http, person).upload(PATH, body, Deployment.CONTENT_TYPE);
    }
}
