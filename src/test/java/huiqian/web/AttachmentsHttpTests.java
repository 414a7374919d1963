package huiqian.web;

import static huiqian.approval.attachment.SmallFiles.docx;
import static huiqian.approval.attachment.SmallFiles.pdf;
import static huiqian.approval.attachment.SmallFiles.png;
import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.approval.attachment.Attachments;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.WholeChain;
import huiqian.record.PdfText;
import huiqian.shared.Sha256;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.SentFile;
import huiqian.support.WholeApplication;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Files that belong to a request: added while it is with the applicant, on file once somebody decides, read by whoever reads the request. */
@WholeApplication
class AttachmentsHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    Ledger ledger;

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcTemplate jdbc;

    private String number;

    @BeforeEach
    void file() {
        number = flow.file("artsMember", "leave-request", leave());
    }

    private Answer add(String person, String name, byte[] content) {
        return new SentFile(name, content).by(person, http, "/api/requests/" + number + "/attachments");
    }

    private JsonNode stage(String person, String name, byte[] content) {
        Answer answer = new SentFile(name, content).by(person, http, "/api/attachments");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private JsonNode listed() {
        return http.get("artsMember", "/api/requests/" + number).json().get("attachments");
    }

    private static String header(Answer answer, String name) {
        return answer.raw().headers().firstValue(name).orElse("");
    }

    @Test
    void givesBackWhatWasUploadedToWhoeverMayReadTheRequestAndToNobodyElse() {
        byte[] content = pdf();
        Answer added = add("artsMember", "请假证明.pdf", content);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        JsonNode attachment = added.json();
        assertThat(attachment.get("name").asText()).isEqualTo("请假证明.pdf");
        assertThat(attachment.get("kind").asText()).isEqualTo("PDF");
        assertThat(attachment.get("size").asLong()).isEqualTo(content.length);
        assertThat(attachment.get("sha256").asText()).isEqualTo(Sha256.hex(content));
        assertThat(attachment.get("by").asText()).isEqualTo("artsMember");
        assertThat(attachment.get("at").asText()).endsWith("+08:00");
        assertThat(listed()).containsExactly(attachment);

        String url = attachment.get("url").asText();
        for (String reader : List.of("artsMember", "artsMinister", "sec2", "advisor", "admin"))
            assertThat(http.get(reader, url).bytes()).as(reader).isEqualTo(content);
        for (String stranger : List.of("sportsMember", "sportsMinister", "chair", "guest"))
            assertThat(http.get(stranger, url).status()).as(stranger).isEqualTo(404);
        assertThat(http.get(null, url).status()).isEqualTo(401);
        assertThat(attachment.get("id").asText()).hasSize(32);
    }

    @Test
    void opensAnAttachmentThroughNoOtherRequest() {
        String url = add("artsMember", "证明.pdf", pdf()).json().get("url").asText();
        String own = flow.file("sportsMember", "leave-request", leave());

        assertThat(http.get("sportsMember", url.replace(number, own)).status()).isEqualTo(404);
        assertThat(http.get("artsMember", url.replace(number, own)).status()).isEqualTo(404);
        assertThat(http.get("artsMember", "/api/attachments/" + url.substring(url.lastIndexOf('/') + 1))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void tellsBrowsersToTrustNothingInIt() {
        Answer shown = http.get(
                "artsMember",
                add("artsMember", "照片 1.png", png(1)).json().get("url").asText());
        assertThat(header(shown, "Content-Type")).isEqualTo("image/png");
        assertThat(header(shown, "Content-Disposition"))
                .startsWith("inline")
                .contains("filename*=UTF-8''%E7%85%A7%E7%89%87%201.png");
        assertThat(header(shown, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.raw().headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox", "default-src 'none'");
        assertThat(header(shown, "Cache-Control")).isEqualTo("private, no-store");

        Answer taken = http.get(
                "artsMember",
                add("artsMember", "方案.docx", docx()).json().get("url").asText());
        assertThat(header(taken, "Content-Disposition")).startsWith("attachment");
    }

    @Test
    void refusesProgramsByNameWhateverTheyAreCalled() {
        Answer refused = add("artsMember", "成绩单.pdf", "MZ\u0090\0\u0003".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("「成绩单.pdf」不能上传", "PDF", "Office");
        assertThat(add("artsMember", "说明.html", "<html><script>1</script>".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(400);
        assertThat(http.post("artsMember", "/api/requests/" + number + "/attachments", Map.of())
                        .message())
                .isEqualTo("请选择要上传的文件");
        assertThat(listed()).isEmpty();
        assertThat(staged()).isZero();
    }

    @Test
    void takesTwentyMegabytesAndNoMore() {
        byte[] largest = Arrays.copyOf(pdf(), 20 * 1024 * 1024);
        Answer added = add("artsMember", "大.pdf", largest);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(Sha256.hex(
                        http.get("artsMember", added.json().get("url").asText()).bytes()))
                .isEqualTo(Sha256.hex(largest))
                .isEqualTo(added.json().get("sha256").asText());

        Answer larger = add("artsMember", "更大.pdf", Arrays.copyOf(pdf(), 20 * 1024 * 1024 + 1));
        assertThat(larger.status()).isEqualTo(400);
        assertThat(larger.message()).contains("「更大.pdf」超过 20 MB");
        Answer largestOfAll = add("artsMember", "太大.pdf", Arrays.copyOf(pdf(), 21 * 1024 * 1024));
        assertThat(largestOfAll.status()).isEqualTo(413);
        assertThat(largestOfAll.message()).contains("20 MB");
        assertThat(http.send(
                                "artsMember",
                                java.net.http.HttpRequest.newBuilder()
                                        .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(
                                                new byte[2 * 1024 * 1024])),
                                "/api/attachments",
                                "application/json")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void takesTenAndNoEleventhAndTheSameOnlyOnce() {
        for (int i = 0; i < 10; i++)
            assertThat(add("artsMember", "图%d.png".formatted(i), png(i)).status())
                    .isEqualTo(201);
        Answer eleventh = add("artsMember", "图.png", png(11));
        assertThat(eleventh.status()).isEqualTo(409);
        assertThat(eleventh.message()).contains("最多 10 个");
        assertThat(listed()).hasSize(10);
        assertThat(staged()).isZero();
    }

    @Test
    void takesASecondClickForTheFirst() {
        JsonNode first = add("artsMember", "图.png", png(3)).json();
        JsonNode second = add("artsMember", "图.png", png(3)).json();

        assertThat(second.get("id")).isEqualTo(first.get("id"));
        assertThat(listed()).hasSize(1);
    }

    @Test
    void isAddedToByTheApplicantUntilSomebodyDecidesAndAgainOnceItIsReturned() {
        flow.file(
                "artsMember",
                "leave-request",
                with(leave(), "startsAt", "2026-12-01T14:00", "endsAt", "2026-12-01T16:00"));
        assertThat(add("sec2", "图.png", png(1)).status()).isEqualTo(403);
        assertThat(add("sportsMember", "图.png", png(1)).status()).isEqualTo(404);
        JsonNode early = add("artsMember", "早.png", png(1)).json();
        assertThat(http.delete(
                                "artsMember",
                                "/api/attachments/" + early.get("id").asText())
                        .status())
                .isEqualTo(409);

        flow.sendBack("artsMinister", number, "请附上证明");
        JsonNode late = add("artsMember", "证明.png", png(2)).json();
        JsonNode wrong = add("artsMember", "拿错了.png", png(4)).json();
        String removal = "/api/attachments/" + wrong.get("id").asText();
        assertThat(http.delete("artsMinister", removal).status()).isEqualTo(403);
        assertThat(http.delete("sportsMember", removal).status()).isEqualTo(404);
        assertThat(http.delete("artsMember", removal).status()).isEqualTo(204);
        flow.submit("artsMember", number, leave());
        assertThat(http.delete(
                                "artsMember",
                                "/api/attachments/" + late.get("id").asText())
                        .status())
                .isEqualTo(409);

        JsonNode opinion = add("artsMinister", "值班表.docx", docx()).json();
        assertThat(opinion.get("step").asText()).isEqualTo("部长审批请假");
        flow.approve("artsMinister", number);
        Answer afterwards = add("artsMember", "太晚.png", png(5));
        assertThat(afterwards.status()).isEqualTo(409);
        assertThat(afterwards.message()).contains("已通过");
        WholeChain.holds(ledger, List.of(number));
    }

    @Test
    void namesThemInTheTrailAndListsThemInTheRecord() throws Exception {
        String staged = stage("artsMember", "请假证明.pdf", pdf()).get("id").asText();
        attachments.bind(number, List.of(staged), "artsMember");
        add("artsMember", "补充.png", png(9));
        add("artsMinister", "值班表.docx", docx());
        flow.approve("artsMinister", number);

        JsonNode request = http.get("artsMember", "/api/requests/" + number).json();
        JsonNode trail = request.get("trail");
        assertThat(trail.get(0).get("answers").toString()).contains("附件", "请假证明.pdf");
        assertThat(trail.get(1).get("kind").asText()).isEqualTo("ATTACHED");
        assertThat(trail.get(1).get("remark").asText()).isEqualTo("补充.png");
        assertThat(trail.get(2).get("verdict").asText()).isEqualTo("APPROVE");
        assertThat(trail.get(2).get("answers").toString()).contains("值班表.docx");

        String record = PdfText.of(
                http.get("artsMember", "/records/" + number + "-approval.pdf").bytes());
        assertThat(record).contains("附件", "请假证明.pdf", "补充.png", "值班表.docx", "沈若曦");
        for (JsonNode one : request.get("attachments"))
            assertThat(record).contains(one.get("sha256").asText());
        WholeChain.holds(ledger, List.of(number));
    }

    @Test
    void stagesForTheOwnerAlone() {
        JsonNode staged = stage("artsMember", "草稿.png", png(1));
        String url = staged.get("url").asText();
        String id = staged.get("id").asText();

        assertThat(http.get("artsMember", url).bytes()).isEqualTo(png(1));
        for (String other : List.of("artsMinister", "sec2", "admin", "guest")) {
            assertThat(http.get(other, url).status()).as(other).isEqualTo(404);
            assertThat(http.delete(other, url).status()).as(other).isEqualTo(404);
        }
        assertThatThrownBy(() -> attachments.bind(number, List.of(id), "artsMinister"))
                .hasMessageContaining("没有这个附件");
        assertThat(http.delete("artsMember", url).status()).isEqualTo(204);
        assertThat(http.get("artsMember", url).status()).isEqualTo(404);
        assertThat(jdbc.queryForObject("select count(*) from hq_attachment_part", Integer.class))
                .isZero();
    }

    @Test
    void bindsAllOrNothing() {
        String one = stage("artsMember", "一.png", png(1)).get("id").asText();

        assertThatThrownBy(() -> attachments.bind(number, List.of(one, "0".repeat(32)), "artsMember"))
                .hasMessageContaining("没有这个附件");
        assertThat(listed()).isEmpty();
        assertThat(attachments.bind(number, List.of(one), "artsMember")).hasSize(1);
        assertThat(attachments.bind(number, List.of(one), "artsMember")).isEmpty();
        assertThat(listed()).hasSize(1);
    }

    @Test
    void stagesTwentyAtMost() {
        for (int i = 0; i < 20; i++) stage("artsMember", "图.png", png(i));
        Answer more = new SentFile("图.png", png(20)).by("artsMember", http, "/api/attachments");

        assertThat(more.status()).isEqualTo(409);
        assertThat(more.message()).contains("20 个", "24 小时");
        stage("sportsMember", "图.png", png(20));
    }

    @Test
    void takesWhatBelongsToAStepOfTheWork() {
        number = flow.file("guest", "room-borrowing", borrowing());
        flow.approve("sec2", number);
        Answer photo = add("sec1", "钥匙.png", png(1));
        assertThat(photo.status()).as(photo.text()).isEqualTo(201);
        flow.submit("sec1", number, Map.of("keyHolder", "王小明"));

        JsonNode trail = http.get("guest", "/api/requests/" + number).json().get("trail");
        assertThat(trail.get(2).get("answers").toString()).contains("钥匙.png");
        assertThat(http.get("guest", photo.json().get("url").asText()).status()).isEqualTo(200);
        assertThat(add("guest", "太晚.png", png(2)).status()).isEqualTo(409);
    }

    @Test
    void worksOnAPageWithoutScript() {
        PageSession page = PageSession.of(http, "artsMember");
        String path = "/requests/" + number + "/attachments";
        Answer answer = page.upload(path, new SentFile("照片.png", png(1)).body(), SentFile.CONTENT_TYPE);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(PageSession.location(answer)).endsWith(path);
        assertThat(page.get(path).text())
                .contains("已上传：照片.png", "<img", "capture=\"environment\"", "SHA-256 ")
                .doesNotContain("<script>");
        Answer refused = page.upload(path, new SentFile("坏.pdf", new byte[] {1, 2}).body(), SentFile.CONTENT_TYPE);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("「坏.pdf」不能上传", "照片.png");
        assertThat(PageSession.of(http, "sportsMember").get(path).status()).isEqualTo(404);
        assertThat(page.postFromElsewhere(path, Map.of()).status()).isEqualTo(403);
        assertThat(PageSession.of(http, "artsMinister").get(path).text()).contains("照片.png", "上传附件");
        assertThat(PageSession.of(http, "advisor").get(path).text())
                .contains("照片.png")
                .doesNotContain("<form method=\"post\" enctype");
    }

    private int staged() {
        return jdbc.queryForObject("select count(*) from hq_attachment where request_number is null", Integer.class);
    }
}
