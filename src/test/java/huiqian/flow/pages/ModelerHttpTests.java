package huiqian.flow.pages;

import static huiqian.support.Redesign.LEAVE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.version.Origin;
import huiqian.flow.version.Version;
import huiqian.flow.version.Versions;
import huiqian.support.Deployment;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the guide tells: get the ZIP, change the model, deploy it from Modeler, find the version; request by request as Modeler sends them. */
@WholeApplication
class ModelerHttpTests {

    /** Modeler encodes account and password as Latin 1. */
    private static final String ADMIN =
            "Basic " + Base64.getEncoder().encodeToString("admin:demo".getBytes(ISO_8859_1));

    @Autowired
    Http http;

    @Autowired
    Versions versions;

    @Test
    void leadsFromTheZipToANewVersion() throws IOException {
        int first = versions.inForce(LEAVE).number();
        Map<String, byte[]> files = unpacked(http.get("admin", "/flows/leave-request.zip"));
        String model = new String(files.get("leave-request.bpmn"), UTF_8);
        files.put("leave-request.bpmn", model.replace("部长审批请假", "部长批准请假").getBytes(UTF_8));

        assertThat(get("/engine-rest/version").json().get("version").asText()).startsWith("7.24");
        assertThat(get("/engine-rest/deployment?maxResults=0").status()).isEqualTo(200);
        Answer deployed = deploy(files);

        assertThat(deployed.status()).as(deployed.text()).isEqualTo(200);
        assertThat(deployed.json().get("deployedProcessDefinitions")).hasSize(1);
        Version newest = versions.inForce(LEAVE);
        assertThat(newest.number()).isEqualTo(first + 1);
        assertThat(newest.person()).isEqualTo("admin");
        assertThat(newest.origin()).isEqualTo(Origin.MODELER);
        assertThat(newest.note()).isEqualTo("按 2026 年制度改");
    }

    @Test
    void marksTheElementThatHasToChange() throws IOException {
        Map<String, byte[]> files = unpacked(http.get("admin", "/flows/leave-request.zip"));
        files.remove("leave-request-decide.form");
        int before = versions.inForce(LEAVE).number();

        Answer refused = deploy(files);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("部署中没有表单「leave-request-decide」");
        assertThat(refused.json()
                        .path("details")
                        .path("leave-request.bpmn")
                        .path("errors")
                        .get(0)
                        .path("mainElementId")
                        .asText())
                .isEqualTo("userTask_decideByMinister");
        assertThat(versions.inForce(LEAVE).number()).isEqualTo(before);
    }

    private Answer get(String path) {
        return http.send(null, HttpRequest.newBuilder().GET().header("Authorization", ADMIN), path);
    }

    private Answer deploy(Map<String, byte[]> files) {
        byte[] body = Deployment.of("按 2026 年制度改", files).body();
        return http.send(
                null,
                HttpRequest.newBuilder().POST(BodyPublishers.ofByteArray(body)).header("Authorization", ADMIN),
                "/engine-rest" + Deployment.PATH,
                Deployment.CONTENT_TYPE);
    }

    /** What the ZIP holds to be deployed: the model first, and its forms. */
    private static Map<String, byte[]> unpacked(Answer archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("leave-request.bpmn", new byte[0]);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().matches("[a-z-]+\\.(bpmn|form)")) files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }
}
