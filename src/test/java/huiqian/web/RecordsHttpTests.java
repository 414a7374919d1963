package huiqian.web;

import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.disposal;
import static huiqian.support.Fixtures.inspection;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.scrapping;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.record.PdfText;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class RecordsHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Test
    void handsTheRecordToThoseWhoTookPartAndToTheSecretariat() throws Exception {
        String number = flow.file("artsMember", "leave-request", leave());
        flow.approve("artsMinister", number);
        JsonNode record = http.get("artsMember", "/api/requests/" + number)
                .json()
                .get("records")
                .get(0);
        String url = record.get("url").asText();

        for (String reader : List.of("artsMember", "artsMinister", "sec1", "sec2")) {
            Answer answer = http.get(reader, url);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.raw().headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(sha256(answer.bytes())).isEqualTo(record.get("sha256").asText());
        }
        for (String stranger : List.of("sportsMember", "sportsMinister", "chair", "guest"))
            assertThat(http.get(stranger, url).status()).isEqualTo(404);
        assertThat(http.get(null, url).status()).isEqualTo(401);
    }

    @Test
    void hasNoRecordBeforeTheOutcomeNorAClosingOneBeforeTheEnd() {
        String number = flow.file("guest", "room-borrowing", borrowing());
        String approval = "/records/" + number + "-approval.pdf";
        String closing = "/records/" + number + "-closing.pdf";
        assertThat(http.get("guest", approval).status()).isEqualTo(404);
        assertThat(http.get("guest", approval).message()).contains(number);

        flow.approve("sec2", number);
        assertThat(http.get("guest", approval).status()).isEqualTo(200);
        assertThat(http.get("guest", closing).status()).isEqualTo(404);

        flow.submit("sec1", number, Map.of("keyHolder", "王小明"));
        flow.goTo(LocalDateTime.of(2026, 11, 26, 16, 0));
        flow.submit("sec1", number, inspection());
        assertThat(http.get("guest", closing).status()).isEqualTo(200);
        assertThat(http.get("guest", "/api/requests/" + number)
                        .json()
                        .get("records")
                        .findValuesAsText("kind"))
                .containsExactly("approval", "closing");
        assertThat(http.get("guest", "/records/" + number + "-other.pdf").status())
                .isEqualTo(404);
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    void tellsInWhichPostTheAssetWasDisposedOfAndNeverThatAFieldMayStayEmpty() throws Exception {
        String number = flow.file("sportsMember", "asset-scrapping", scrapping("XS-0008"));
        flow.approve("chair", number);
        flow.submit("director", number, disposal());

        String closing = PdfText.of(
                http.get("sportsMember", "/records/" + number + "-closing.pdf").bytes());

        assertThat(closing).contains("赵明哲办公室主任", "估计残值20.00元", "35.50元").doesNotContain("选填");
        JsonNode work = http.get("sportsMember", "/api/requests/" + number)
                .json()
                .get("trail")
                .get(2);
        assertThat(work.get("byName").asText()).isEqualTo("赵明哲");
        assertThat(work.get("post").asText()).isEqualTo("办公室主任");
    }

    @Test
    void explainsToAnybodyHowACodeIsChecked() {
        Answer page = http.get(null, "/verify/7K2M-0QXW-9T4C");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("7K2M-0QXW-9T4C", "怎样核对", "不表示这份批件是真的");
        assertThat(http.get(null, "/verify/nonsense").status()).isEqualTo(404);
    }
}
